"""Scopes agree with CPython's own symbol table."""

from __future__ import annotations

import ast
import symtable
import sys

import pytest
from snippets import SNIPPETS

from pymonty.compiler.scopes import COMPREHENSION, FUNCTION, LAMBDA, Scope, survey

RUNNABLE = [
    text for text in SNIPPETS.values() if not text.startswith('# 3.12') or sys.version_info >= (3, 12)
]
KINDS = {FUNCTION: None, LAMBDA: 'lambda', COMPREHENSION: None}


def tables(table: symtable.SymbolTable) -> list[symtable.SymbolTable]:
    return [table, *(inner for child in table.get_children() for inner in tables(child))]


def function_tables(source: str) -> list[tuple[int, frozenset[str], frozenset[str]]]:
    """Of each function: its line, its own variables, and those of them that are shared with others."""
    found = []
    for table in tables(symtable.symtable(source, '<test>', 'exec')):
        if isinstance(table, symtable.Function) and table.get_name() not in (
            'listcomp',
            'setcomp',
            'dictcomp',
            'genexpr',
        ):
            own = frozenset(s.get_name() for s in table.get_symbols() if s.is_local())
            found.append((table.get_lineno(), own))
    return sorted((line, tuple(sorted(own))) for line, own in found)  # type: ignore[misc]


@pytest.mark.parametrize('source', RUNNABLE)
def test_local_names(source: str) -> None:
    if '# 3.12' in source:
        pytest.skip('symtable has a table more for each type parameter, which are not functions here')
    scopes: list[Scope] = [
        s for s in survey(ast.parse(source)).scopes.values() if s.kind in (FUNCTION, LAMBDA)
    ]
    ours = []
    for scope in scopes:
        decorators = getattr(scope.node, 'decorator_list', ())
        line = decorators[0].lineno if decorators else scope.node.lineno  # type: ignore[attr-defined]
        ours.append((line, tuple(sorted(name for name in scope.bindings if scope.declares(name)))))
    assert sorted(mangled(ours)) == mangled(function_tables(source))  # type: ignore[arg-type]


def mangled(found: list[tuple[int, tuple[str, ...]]]) -> list[tuple[int, tuple[str, ...]]]:
    """Without private names, which symtable mangles."""
    return [(line, tuple(name for name in names if '__' not in name)) for line, names in found]


def test_captured_names() -> None:
    source = 'def f(a, b):\n c = 1\n def g(): nonlocal c; c = a\n return [b for _ in a]\n'
    (function,) = survey(ast.parse(source)).module.children
    assert function.captured() == {'a', 'b', 'c'}
    code = compile(source, '<test>', 'exec').co_consts[0]
    assert set(code.co_cellvars) <= function.captured()


def test_walrus_belongs_to_the_function() -> None:
    function = survey(ast.parse('def f(): return [x := y for y in z]')).module.children[0]
    assert function.declares('x')
    assert function.children[0].nonlocals == {'x'}
