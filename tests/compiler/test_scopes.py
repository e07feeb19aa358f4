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


def tables(table: symtable.SymbolTable) -> list[symtable.SymbolTable]:
    return [table, *(inner for child in table.get_children() for inner in tables(child))]


def function_tables(source: str) -> list[tuple[int, tuple[str, ...]]]:
    """The line and the own variables of each function."""
    found = []
    for table in tables(symtable.symtable(source, '<test>', 'exec')):
        if isinstance(table, symtable.Function) and table.get_name() not in (
            'listcomp',
            'setcomp',
            'dictcomp',
            'genexpr',
        ):
            own = sorted(symbol.get_name() for symbol in table.get_symbols() if symbol.is_local())
            found.append((table.get_lineno(), tuple(own)))
    return sorted(found)


@pytest.mark.parametrize('source', RUNNABLE)
def test_local_names(source: str) -> None:
    if '# 3.12' in source:
        pytest.skip('symtable has a table more for each type parameter, which are not functions here')
    scopes: list[Scope] = [
        s for s in survey(ast.parse(source)).scopes.values() if s.kind in (FUNCTION, LAMBDA)
    ]
    ours = [(scope.node.lineno, tuple(sorted(variables(scope)))) for scope in scopes]  # type: ignore[attr-defined]
    assert sorted(mangled(ours)) == mangled(function_tables(source))


def variables(scope: Scope) -> set[str]:
    """The scope's own variables, with those of comprehensions that CPython inlines."""
    names = {name for name in scope.bindings if scope.declares(name)}
    if sys.version_info >= (3, 12):
        for child in scope.children:
            if child.kind == COMPREHENSION and not child.is_generator:
                names |= variables(child)
    return names


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
