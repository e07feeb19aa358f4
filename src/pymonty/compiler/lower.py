"""Suspension normal form: a program in which nothing waits on the operand stack at a suspending call.

CPython keeps a frame's half-evaluated operands where nobody can read them, so the compiler sees to it
that there are none when a frame can be made to stand still. In the tree that `lower` returns,

* every call that may suspend, every await and every yield is the whole value of an expression statement,
  an assignment or a `return`, and its own operands do not suspend;
* what its block keeps (iterators, context managers, exceptions) is in hidden locals too;
* source positions are those of the program, so tracebacks read as if nothing had happened;
* made-up variables have names that start with a dot, made-up functions such as `.iter` are in
  `helpers.HELPERS`, and the functions that lambdas and comprehensions become have the names of theirs.

The rules are in `lower_expr`, `lower_def` and `lower_stmt`, one on top of the other. Nodes are never
changed in place; what needs no rewriting is shared with the tree that came in.
"""

from __future__ import annotations

import ast

from pymonty.compiler.build import changed
from pymonty.compiler.dialect import RUNNING, Dialect
from pymonty.compiler.lower_stmt import Statements
from pymonty.compiler.suspends import Suspends


def lower(tree: ast.Module, suspends: Suspends, dialect: Dialect = RUNNING) -> ast.Module:
    """Put a program into suspension normal form; `tree` itself comes back where nothing suspends.

    >>> from pymonty.compiler.suspends import analyse
    >>> tree = ast.parse('total = 1 + fetch(2)')
    >>> print(ast.unparse(lower(tree, analyse(tree, frozenset({'fetch'})))))
    .t1 = fetch(2)
    total = 1 + .t1
    .t1 = None
    """
    if suspends.found is None or not suspends.active:
        return tree
    module = Statements(suspends, suspends.found.module, None, dialect)
    return changed(tree, body=module.finished(module.block(tree.body)))
