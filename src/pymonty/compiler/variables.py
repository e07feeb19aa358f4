"""What each name of a program means: the scope whose variable it is, and all that binds it."""

from __future__ import annotations

import ast
from typing import NamedTuple

from pymonty.compiler.scopes import Scope, Survey


class Variable(NamedTuple):
    """What a name means in some scope.

    Attributes:
        home: the scope whose variable it is.
        binders: all that binds it.
        original: the name that it has where it comes from, if it is a builtin or imported; else ''.
    """

    home: Scope
    binders: list[ast.AST]
    original: str


class Variables:
    """The variables of one program.

    Attributes:
        rebound: what binds a variable of one scope in others, which declare it global or nonlocal.
    """

    def __init__(self, found: Survey) -> None:
        self.rebound: dict[tuple[Scope, str], list[ast.AST]] = {}
        self._found: dict[tuple[Scope, str], Variable] = {}
        for scope in found.scopes.values():
            if scope.globals or scope.nonlocals:
                for name in (scope.globals | scope.nonlocals) & scope.bindings.keys():
                    home = self.home(scope, name)
                    self.rebound.setdefault((home, name), []).extend(scope.bindings[name])

    @staticmethod
    def home(scope: Scope, name: str) -> Scope:
        if name in scope.nonlocals and scope.parent is not None:
            return scope.parent.resolve(name)
        return scope.resolve(name)

    def variable(self, name: str, scope: Scope) -> Variable:
        found = self._found.get((scope, name))
        if found is None:
            home = self.home(scope, name)
            binders = home.bindings.get(name, [])
            if self.rebound:
                binders = [*binders, *self.rebound.get((home, name), ())]
            original = _original(name, binders) if binders else name
            found = self._found[scope, name] = Variable(home, binders, original)
        return found

    def original(self, callee: ast.expr, scope: Scope) -> str:
        """The name that a builtin or an imported function has where it comes from; '' for all else."""
        if type(callee) is ast.Attribute:
            return callee.attr
        return self.variable(callee.id, scope).original if type(callee) is ast.Name else ''


def _original(name: str, binders: list[ast.AST]) -> str:
    """What a variable is called where all that binds it imports it from; '' if something else binds it."""
    found = ''
    for node in binders:
        if type(node) is not ast.ImportFrom:
            return ''
        found = found or next(alias.name for alias in node.names if (alias.asname or alias.name) == name)
    return found
