"""The allow-list of syntax: every node class and every identifier of a program is looked at once.

A node class that is not in `SHAPES` is refused, so the syntax of a new Python stays outside until
someone has thought about it. Identifiers that begin and end with two underscores are refused unless
`surface.types` lists them; attribute names are left to the emitter and the guard. The same walk
gathers the `Facts` that later passes ask for.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, NoReturn

from pymonty.compiler.names import GUARDED, is_dunder, is_guarded
from pymonty.surface.types import NAMES, READ_ONLY_NAMES, REFUSED_HINTS

_ALLOWED = """
Module: body*
Expression: body
FunctionDef: decorator_list* args returns body* type_params*
AsyncFunctionDef: decorator_list* args returns body* type_params*
ClassDef: decorator_list* bases* keywords* body* type_params*
Return: value
Delete: targets*
Assign: targets* value
AugAssign: target value
AnnAssign: target annotation value
TypeAlias: name type_params* value
For: target iter body* orelse*
AsyncFor: target iter body* orelse*
While: test body* orelse*
If: test body* orelse*
With: items* body*
AsyncWith: items* body*
Match: subject cases*
Raise: exc cause
Try: body* handlers* orelse* finalbody*
TryStar: body* handlers* orelse* finalbody*
Assert: test msg
Import: names*
ImportFrom: names*
Global:
Nonlocal:
Expr: value
Pass:
Break:
Continue:
BoolOp: values*
NamedExpr: target value
BinOp: left right
UnaryOp: operand
Lambda: args body
IfExp: test body orelse
Dict: keys* values*
Set: elts*
ListComp: elt generators*
SetComp: elt generators*
DictComp: key value generators*
GeneratorExp: elt generators*
Await: value
Yield: value
YieldFrom: value
Compare: left comparators*
Call: func args* keywords*
FormattedValue: value format_spec
JoinedStr: values*
Constant:
Attribute: value
Subscript: value slice
Starred: value
Name:
List: elts*
Tuple: elts*
Slice: lower upper step
comprehension: target iter ifs*
ExceptHandler: type body*
arguments: posonlyargs* args* vararg kwonlyargs* kw_defaults* kwarg defaults*
arg: annotation
keyword: value
alias:
withitem: context_expr optional_vars
match_case: pattern guard body*
MatchValue: value
MatchSingleton:
MatchSequence: patterns*
MatchMapping: keys* patterns*
MatchClass: cls patterns* kwd_patterns*
MatchStar:
MatchAs: pattern
MatchOr: patterns*
TypeVar: bound default_value
ParamSpec: default_value
TypeVarTuple: default_value
"""


class Shape(NamedTuple):
    """The fields of a node class that hold nodes: one each (or None), or a list of them."""

    single: tuple[str, ...]
    lists: tuple[str, ...]


def _shapes() -> dict[type, Shape]:
    """The table above; a field this Python does not know is left out."""
    found = {}
    for line in _ALLOWED.strip().splitlines():
        name, _, row = line.partition(':')
        kind = getattr(ast, name, None)
        if kind is not None:
            fields = [field for field in row.split() if field.rstrip('*') in kind._fields]
            found[kind] = Shape(
                tuple(field for field in fields if field[-1] != '*'),
                tuple(field[:-1] for field in fields if field[-1] == '*'),
            )
    return found


SHAPES: dict[type, Shape] = _shapes()
CHILDREN: dict[type, tuple[str, ...]] = {
    kind: tuple(name for name in kind._fields if name in shape.single + shape.lists)  # type: ignore[attr-defined]
    for kind, shape in SHAPES.items()
}
"""The same in the order of the class's fields."""
OPERATORS: frozenset[type] = frozenset(
    getattr(ast, name)
    for name in """Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv
    And Or Not Invert UAdd USub Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn""".split()
)
_CONSTANTS: frozenset[type] = frozenset({type(None), bool, int, float, complex, str, bytes, type(...)})
FUTURES = frozenset(
    {'annotations', 'division', 'generators', 'generator_stop', 'nested_scopes', 'print_function'}
)

Check = Callable[[Any, 'Facts', set[str]], tuple[str, ...] | None]
Row = tuple[Check | None, tuple[str, ...], tuple[str, ...]]

REFLECTIVE = frozenset({'globals', 'locals', 'eval', 'exec', 'vars', 'dir'})
"""Builtins through which a program sees its variables by name."""


@dataclass(slots=True)
class Facts:
    """What one walk over a program tells the passes after it.

    Attributes:
        loaded: names that are read somewhere.
        bound: names that are bound somewhere other than as a parameter.
        module: names that the module's own statements bind.
        inner: names that occur in functions, lambdas, classes and generator expressions.
        star: whether there is a `from … import *`.
        loops: whether the module's own statements loop.
        comprehends: whether they hold a comprehension, which may loop in the module's own frame.
        awaits: whether the module's own statements await.
        annotations: whether `from __future__ import annotations` is in force.
        guards: whether an expression, other than the target of a statement, holds an attribute that the
            emitter must look at, or waits for another iterator.
        yields: whether there is a `yield`.
    """

    loaded: set[str] = field(default_factory=set)
    bound: set[str] = field(default_factory=set)
    module: set[str] = field(default_factory=set)
    inner: set[str] = field(default_factory=set)
    star: bool = False
    loops: bool = False
    comprehends: bool = False
    awaits: bool = False
    annotations: bool = False
    guards: bool = False
    yields: bool = False

    @property
    def reflective(self) -> bool:
        return self.star or not REFLECTIVE.isdisjoint(self.loaded)


def refuse(node: ast.AST, message: str) -> NoReturn:
    """Raise the `SyntaxError` that points at `node`."""
    line, column = getattr(node, 'lineno', 1), getattr(node, 'col_offset', 0)
    end_line, end_column = getattr(node, 'end_lineno', line), getattr(node, 'end_col_offset', column)
    raise SyntaxError(message, (None, line, column + 1, None, end_line, end_column + 1))


def check(tree: ast.AST) -> Facts:
    """Look at every node and identifier of `tree`.

    Raises:
        SyntaxError: at the first that no list admits; file name and text are the caller's to add.
    """
    facts = Facts()
    later = _walk([tree], facts, facts.module, _OWN)
    while later:
        later = _walk(later, facts, facts.inner, _INNER)
    return facts


def _walk(pending: list[Any], facts: Facts, names: set[str], rows: dict[type, Row]) -> list[Any]:
    """Check all below `pending`, adding what is bound (of inner scopes: all that is named) to `names`.

    A check may say which of its node's children to walk now. The others are returned for a later walk.
    Names, constants and attributes, which most nodes are, are checked in here.
    """
    later: list[Any] = []
    pop, extend, append, row_of = pending.pop, pending.extend, pending.append, rows.get
    loaded, bound, inner = facts.loaded, facts.bound, names is facts.inner
    name_kind, attribute, constant, loading = ast.Name, ast.Attribute, ast.Constant, ast.Load
    while pending:
        node = pop()
        kind = type(node)
        if kind is name_kind:
            name = node.id
            if type(node.ctx) is loading:
                loaded.add(name)
                if inner:
                    names.add(name)
            else:
                bound.add(name)
                names.add(name)
            if name[:2] == '__':
                _identifier(node, name, type(node.ctx) is not loading)
            continue
        if kind is attribute:
            append(node.value)
            name = node.attr
            if name in GUARDED or (name[:2] == '__' and (name[-2:] != '__' or is_guarded(name))):
                facts.guards = True  # of a private name, what it becomes inside its class is what counts
            continue
        if kind is constant:
            if type(node.value) not in _CONSTANTS:
                shown = type(node.value).__name__
                refuse(node, f'a constant of type {shown} is not supported in the sandbox')
            continue
        row = row_of(kind)
        if row is None:
            if node is None:  # a missing default, or `**` in a dict display
                continue
            refuse(node, f'{kind.__name__} is not supported in the sandbox')
        look, single, lists = row
        if look is not None:
            now = look(node, facts, names)
            if now is not None:
                for name in (*single, *lists):
                    (pending if name in now else later).extend(_held(node, name))
                continue
        for name in single:
            append(getattr(node, name))
        for name in lists:
            extend(getattr(node, name))
    return later


def _held(node: Any, name: str) -> list[Any]:
    value = getattr(node, name)
    return value if type(value) is list else [value]


def _identifier(node: ast.AST, name: str, binds: bool) -> None:
    if name[:2] == '__' and is_dunder(name):
        if name not in NAMES:
            hint = REFUSED_HINTS.get(name)
            refuse(node, f'the name {name!r} is not available in the sandbox' + (f': {hint}' if hint else ''))
        if binds and name in READ_ONLY_NAMES:
            refuse(node, f'the name {name!r} cannot be assigned in the sandbox')


def _binds(field_name: str, now: tuple[str, ...] | None = None) -> Check:
    """The check of a node that binds the name in one of its fields."""

    def look(node: Any, facts: Facts, names: set[str]) -> tuple[str, ...] | None:
        name = getattr(node, field_name)
        if name is not None:
            facts.bound.add(name)
            names.add(name)
            _identifier(node, name, True)
        return now

    return look


def _parameter(node: ast.arg, facts: Facts, names: set[str]) -> None:
    if node.arg[:2] == '__':
        _identifier(node, node.arg, True)


def _keyword(node: ast.keyword, facts: Facts, names: set[str]) -> None:
    if node.arg is not None and node.arg[:2] == '__':
        _identifier(node, node.arg, False)


def _declares(node: ast.Global | ast.Nonlocal, facts: Facts, names: set[str]) -> None:
    for name in node.names:
        facts.bound.add(name)
        names.add(name)
        _identifier(node, name, True)


def _declares_global(node: ast.Global, facts: Facts, names: set[str]) -> None:
    _declares(node, facts, names)
    facts.inner.update(node.names)


def _alias(node: ast.alias, facts: Facts, names: set[str]) -> None:
    if node.name == '*':
        facts.star = True
        return
    bound = node.asname or node.name.partition('.')[0]
    facts.bound.add(bound)
    names.add(bound)
    _identifier(node, bound, True)


def _import_from(node: ast.ImportFrom, facts: Facts, names: set[str]) -> None:
    if node.level:
        refuse(node, 'relative imports are not supported in the sandbox: a program is one file')
    if node.module == '__future__':
        for alias in node.names:
            if alias.name not in FUTURES:
                refuse(node, f'future feature {alias.name} is not defined')
            facts.annotations = facts.annotations or alias.name == 'annotations'


def _operator(node: Any, facts: Facts, names: set[str]) -> None:
    if type(node.op) not in OPERATORS:
        refuse(node, f'operator {type(node.op).__name__} is not supported in the sandbox')


def _compare(node: ast.Compare, facts: Facts, names: set[str]) -> None:
    for op in node.ops:
        if type(op) not in OPERATORS:
            refuse(node, f'operator {type(op).__name__} is not supported in the sandbox')


def _match_class(node: ast.MatchClass, facts: Facts, names: set[str]) -> None:
    for name in node.kwd_attrs:
        if is_guarded(name):
            refuse(
                node, f'attribute {name!r} cannot stand in a class pattern in the sandbox; read it in a guard'
            )


def _loop(node: ast.AST, facts: Facts, names: set[str]) -> None:
    facts.loops = True


def _comprehension(node: ast.comprehension, facts: Facts, names: set[str]) -> None:
    """Its target is the only one that stands in an expression."""
    if node.is_async:
        facts.guards = True
    if type(node.target) is not ast.Name and any(
        type(child) is ast.Attribute for child in ast.walk(node.target)
    ):
        facts.guards = True


def _own_comprehension(node: ast.comprehension, facts: Facts, names: set[str]) -> tuple[str, ...]:
    """Its targets are not the module's."""
    _comprehension(node, facts, names)
    facts.comprehends = True
    facts.awaits = facts.awaits or bool(node.is_async)
    return ('iter', 'ifs')


def _own_generator(node: ast.GeneratorExp, facts: Facts, names: set[str]) -> tuple[str, ...]:
    """A scope of its own, out of which `:=` binds."""
    names.update(child.target.id for child in ast.walk(node) if type(child) is ast.NamedExpr)
    return ()


def _waits(node: ast.AST, facts: Facts, names: set[str]) -> None:
    facts.guards = True


def _awaits(node: ast.AST, facts: Facts, names: set[str]) -> None:
    facts.awaits = facts.guards = True
    facts.loops = facts.loops or type(node) is ast.AsyncFor


def _yields(node: ast.AST, facts: Facts, names: set[str]) -> None:
    facts.yields = True


def _delegates(node: ast.AST, facts: Facts, names: set[str]) -> None:
    facts.yields = facts.guards = True


def _only_in_functions(message: str) -> Check:
    def look(node: ast.AST, facts: Facts, names: set[str]) -> NoReturn:
        refuse(node, message)

    return look


_INNER_CHECKS: dict[type, Check] = {
    ast.FunctionDef: _binds('name'),
    ast.AsyncFunctionDef: _binds('name'),
    ast.ClassDef: _binds('name'),
    ast.ExceptHandler: _binds('name'),
    ast.MatchAs: _binds('name'),
    ast.MatchStar: _binds('name'),
    ast.MatchMapping: _binds('rest'),
    ast.arg: _parameter,
    ast.keyword: _keyword,
    ast.Global: _declares,
    ast.Nonlocal: _declares,
    ast.alias: _alias,
    ast.ImportFrom: _import_from,
    ast.BinOp: _operator,
    ast.UnaryOp: _operator,
    ast.BoolOp: _operator,
    ast.AugAssign: _operator,
    ast.Compare: _compare,
    ast.MatchClass: _match_class,
    ast.Yield: _yields,
    ast.YieldFrom: _delegates,
    ast.Await: _waits,
    ast.AsyncFor: _waits,
    ast.comprehension: _comprehension,
}
for _kind in ('TypeVar', 'ParamSpec', 'TypeVarTuple'):
    if hasattr(ast, _kind):
        _INNER_CHECKS[getattr(ast, _kind)] = _binds('name')

_OWN_CHECKS: dict[type, Check] = _INNER_CHECKS | {
    ast.FunctionDef: _binds('name', ('decorator_list', 'returns')),
    ast.AsyncFunctionDef: _binds('name', ('decorator_list', 'returns')),
    ast.ClassDef: _binds('name', ('decorator_list', 'bases', 'keywords')),
    ast.Lambda: lambda node, facts, names: (),
    ast.GeneratorExp: _own_generator,
    ast.comprehension: _own_comprehension,
    ast.Global: _declares_global,
    ast.For: _loop,
    ast.While: _loop,
    ast.Await: _awaits,
    ast.AsyncFor: _awaits,
    ast.AsyncWith: _awaits,
    ast.Return: _only_in_functions("'return' outside function"),
    ast.Yield: _only_in_functions("'yield' outside function"),
    ast.YieldFrom: _only_in_functions("'yield' outside function"),
    ast.Nonlocal: _only_in_functions('nonlocal declaration not allowed at module level'),
}
"""For the module's own statements: what belongs to inner scopes is put off."""


def _rows(checks: dict[type, Check]) -> dict[type, Row]:
    return {kind: (checks.get(kind), *shape) for kind, shape in SHAPES.items()}


_INNER, _OWN = _rows(_INNER_CHECKS), _rows(_OWN_CHECKS)
