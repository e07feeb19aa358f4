"""Wraps every expression of an emitted tree in a check of its value. For tests.

The language wall rests on one invariant: each value that a guest can hold is of an admitted type. In
audit mode compiled code calls `.audit` on the value of every expression, so a program that comes to
hold anything else is caught at the expression that yielded it.
"""

from __future__ import annotations

import ast
from typing import Any

_VALUES = (
    ast.Attribute,
    ast.Await,
    ast.BinOp,
    ast.BoolOp,
    ast.Call,
    ast.Compare,
    ast.Dict,
    ast.DictComp,
    ast.GeneratorExp,
    ast.IfExp,
    ast.Lambda,
    ast.List,
    ast.ListComp,
    ast.Name,
    ast.NamedExpr,
    ast.Set,
    ast.SetComp,
    ast.Subscript,
    ast.Tuple,
    ast.UnaryOp,
    ast.Yield,
    ast.YieldFrom,
)


def audited(tree: Any) -> Any:
    """`tree` with a check around each value that guest code computes."""
    return ast.fix_missing_locations(_Wrap().visit(tree))


class _Wrap(ast.NodeTransformer):
    def visit(self, node: ast.AST) -> Any:
        visited = super().visit(node)
        if not isinstance(visited, _VALUES) or type(getattr(visited, 'ctx', _LOAD)) is not ast.Load:
            return visited
        if _is_hidden(visited) or (type(visited) is ast.Call and _is_hidden(visited.func)):
            return visited
        check = ast.copy_location(ast.Name('.audit', _LOAD), visited)
        return ast.copy_location(ast.Call(check, [visited], []), visited)

    def visit_pattern(self, node: Any) -> Any:
        return node  # the names in patterns must stay names

    visit_MatchValue = visit_MatchClass = visit_MatchMapping = visit_MatchSingleton = visit_pattern

    def visit_AnnAssign(self, node: ast.AnnAssign) -> Any:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_arg(self, node: ast.arg) -> Any:
        return node  # annotations may be shown as text

    def visit_FunctionDef(self, node: Any) -> Any:
        returns, node.returns = node.returns, None
        self.generic_visit(node)
        node.returns = returns
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_TypeAlias(self, node: Any) -> Any:
        return node


_LOAD = ast.Load()
_CHECKED_HELPERS = frozenset({'.get', '.import', '.import_as'})


def _is_hidden(node: ast.AST) -> bool:
    return type(node) is ast.Name and node.id[0] == '.' and node.id not in _CHECKED_HELPERS
