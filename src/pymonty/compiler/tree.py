"""Which fields of a node hold nodes, and copies of trees by them."""

from __future__ import annotations

import ast
from typing import Any, TypeVar

_Any = TypeVar('_Any', bound=ast.AST)

_PLAIN_FIELDS = frozenset(
    'ctx op ops id attr arg kind conversion simple level module asname is_async'.split()
    + 'type_comment names name rest kwd_attrs lineno tag'.split()
)
NESTING: dict[type, tuple[str, ...]] = {
    kind: tuple(field for field in kind._fields if field not in _PLAIN_FIELDS)
    for kind in vars(ast).values()
    if isinstance(kind, type) and issubclass(kind, ast.AST)
}
"""The fields of each kind of node that hold nodes, or lists of them."""
NESTING[ast.Constant] = NESTING[ast.MatchSingleton] = NESTING[ast.Name] = ()
if hasattr(ast, 'TypeAlias'):
    NESTING[ast.TypeAlias] = ('name', 'type_params', 'value')


def clone(block: list[Any]) -> list[Any]:
    """Copies of nodes that share nothing the emitter would change."""
    return [clone_node(node) for node in block]


def clone_node(node: _Any) -> _Any:
    """A copy of one node, as `clone` makes them."""
    kind = type(node)
    made = kind.__new__(kind)
    fields = made.__dict__
    fields.update(node.__dict__)
    for name in NESTING[kind]:
        value = fields.get(name)
        if type(value) is list:
            fields[name] = [clone_node(item) if isinstance(item, ast.AST) else item for item in value]
        elif value is not None:
            fields[name] = clone_node(value)
    return made
