"""What each name of a program means: whose variable it is, what binds it, and what it surely holds."""

from __future__ import annotations

import ast
from typing import NamedTuple

from pymonty.compiler.scopes import FUNCTION, LAMBDA, Scope, Survey

DISPLAYS = (ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Set, ast.Dict)
EAGER_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp)
_FRESH = (*DISPLAYS, *EAGER_COMPREHENSIONS)
_MAKERS = frozenset({'range', 'list', 'tuple', 'set', 'frozenset', 'dict', 'sorted', 'str'})


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
        before: the global names that a session bound earlier.
        rebound: what binds a variable of one scope in others, which declare it global or nonlocal.
    """

    def __init__(self, found: Survey, before: frozenset[str]) -> None:
        self.parents = found.parents
        self.before = before
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

    # Containers

    def is_native(self, node: ast.expr, scope: Scope) -> bool:
        """Whether `node` can be nothing but a native container, whatever its parts are."""
        if isinstance(node, _FRESH):
            return True
        if type(node) is ast.Name:
            return self._holds_container(node.id, scope)
        if type(node) is not ast.Call or type(node.func) is not ast.Name or node.func.id not in _MAKERS:
            return False
        return node.func.id not in self.before and not self.variable(node.func.id, scope).binders

    def _holds_container(self, name: str, scope: Scope) -> bool:
        """Whether all that binds a function's variable gives it a container; others may bind the module's."""
        home, binders, _ = self.variable(name, scope)
        if home.kind not in (FUNCTION, LAMBDA) or not binders:
            return False
        return all(self._binds_container(node, home) for node in binders)

    def _binds_container(self, node: ast.AST, home: Scope) -> bool:
        if type(node) is not ast.Name:
            args = home.node.args  # type: ignore[attr-defined]
            return node is args.vararg or node is args.kwarg
        parent = self.parents.get(node)
        return type(parent) is ast.Assign and node in parent.targets and isinstance(parent.value, _FRESH)


def _original(name: str, binders: list[ast.AST]) -> str:
    """What a variable is called where all that binds it imports it from; '' if something else binds it."""
    found = ''
    for node in binders:
        if type(node) is not ast.ImportFrom:
            return ''
        found = found or next(alias.name for alias in node.names if (alias.asname or alias.name) == name)
    return found
