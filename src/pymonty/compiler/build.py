"""Small constructors for the nodes that the lowering makes up, each at the position of another node."""

from __future__ import annotations

import ast
from typing import Any, TypeVar

Node = TypeVar('Node', bound=ast.AST)
Placed = ast.expr | ast.stmt | ast.keyword | ast.ExceptHandler | ast.arg | ast.pattern

LOAD, STORE, DEL = ast.Load(), ast.Store(), ast.Del()
NOT = ast.Not()


def at(node: Node, place: Any) -> Node:
    """`node`, given the position of `place`."""
    made: Any = node
    made.lineno = place.lineno
    made.col_offset = place.col_offset
    made.end_lineno = place.end_lineno
    made.end_col_offset = place.end_col_offset
    return node


def changed(node: Node, **fields: object) -> Node:
    """A copy of `node` with other `fields`, also of those that its class knows nothing of."""
    kind: Any = type(node)
    made: Node = kind.__new__(kind)
    made.__dict__.update(node.__dict__, **fields)
    return made


def load(name: str, place: Placed) -> ast.Name:
    return at(ast.Name(name, LOAD), place)


def store(name: str, place: Placed) -> ast.Name:
    return at(ast.Name(name, STORE), place)


def constant(value: bool | None, place: Placed) -> ast.Constant:
    return at(ast.Constant(value), place)


def assign(name: str, value: ast.expr, place: Placed) -> ast.Assign:
    return at(ast.Assign([store(name, place)], value), place)


def clear(names: list[str], place: Placed) -> ast.Assign:
    """`a = b = None`: what `names` held lives no longer than it would on the operand stack."""
    return at(ast.Assign([store(name, place) for name in names], constant(None, place)), place)


def negate(test: ast.expr) -> ast.expr:
    return at(ast.UnaryOp(NOT, test), test)


def if_(test: ast.expr, body: list[ast.stmt], orelse: list[ast.stmt] | None = None) -> ast.If:
    return at(ast.If(test, body, orelse or []), test)


def call(function: ast.expr, args: list[ast.expr], place: Placed) -> ast.Call:
    return at(ast.Call(function, args, []), place)


def expression(value: ast.expr) -> ast.Expr:
    return at(ast.Expr(value), value)
