"""The allow-list of syntax: every node class and every identifier of a program is looked at once.

A node class that is not in `CHILDREN` is refused, so the syntax of a new Python stays outside until
someone has thought about it. Identifiers that begin and end with two underscores are refused unless
`surface.types` lists them; attribute names are left to the emitter and the guard. The same walk
gathers the `Facts` that later passes ask for.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

from pymonty.compiler.names import is_dunder, is_guarded
from pymonty.surface.types import NAMES, READ_ONLY_NAMES, REFUSED_HINTS

_ALLOWED = """
Module: body
Expression: body
FunctionDef: decorator_list args returns body type_params
AsyncFunctionDef: decorator_list args returns body type_params
ClassDef: decorator_list bases keywords body type_params
Return: value
Delete: targets
Assign: targets value
AugAssign: target value
AnnAssign: target annotation value
TypeAlias: name type_params value
For: target iter body orelse
AsyncFor: target iter body orelse
While: test body orelse
If: test body orelse
With: items body
AsyncWith: items body
Match: subject cases
Raise: exc cause
Try: body handlers orelse finalbody
TryStar: body handlers orelse finalbody
Assert: test msg
Import: names
ImportFrom: names
Global:
Nonlocal:
Expr: value
Pass:
Break:
Continue:
BoolOp: values
NamedExpr: target value
BinOp: left right
UnaryOp: operand
Lambda: args body
IfExp: test body orelse
Dict: keys values
Set: elts
ListComp: elt generators
SetComp: elt generators
DictComp: key value generators
GeneratorExp: elt generators
Await: value
Yield: value
YieldFrom: value
Compare: left comparators
Call: func args keywords
FormattedValue: value format_spec
JoinedStr: values
Constant:
Attribute: value
Subscript: value slice
Starred: value
Name:
List: elts
Tuple: elts
Slice: lower upper step
comprehension: target iter ifs
ExceptHandler: type body
arguments: posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults
arg: annotation
keyword: value
alias:
withitem: context_expr optional_vars
match_case: pattern guard body
MatchValue: value
MatchSingleton:
MatchSequence: patterns
MatchMapping: keys patterns
MatchClass: cls patterns kwd_patterns
MatchStar:
MatchAs: pattern
MatchOr: patterns
TypeVar: bound default_value
ParamSpec: default_value
TypeVarTuple: default_value
"""


def _children() -> dict[type, tuple[str, ...]]:
    """Node class → the fields that hold nodes; a field this Python does not know is left out."""
    found = {}
    for line in _ALLOWED.strip().splitlines():
        name, _, fields = line.partition(':')
        kind = getattr(ast, name, None)
        if kind is not None:
            found[kind] = tuple(f for f in fields.split() if f in kind._fields)
    return found


CHILDREN: dict[type, tuple[str, ...]] = _children()
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
        loops: whether there is a loop or comprehension.
        awaits: whether the module's own statements await.
        annotations: whether `from __future__ import annotations` is in force.
    """

    loaded: set[str] = field(default_factory=set)
    bound: set[str] = field(default_factory=set)
    module: set[str] = field(default_factory=set)
    inner: set[str] = field(default_factory=set)
    star: bool = False
    loops: bool = False
    awaits: bool = False
    annotations: bool = False

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
    pending: list[Any] = [tree]
    later = _walk(pending, facts, facts.module, _OWN)
    while later:
        later = _walk(later, facts, facts.inner, _INNER)
    return facts


def _walk(pending: list[Any], facts: Facts, names: set[str], checks: dict[type, Check]) -> list[Any]:
    """Check all below `pending`, adding what is bound (of inner scopes: all that is named) to `names`.

    A check may say which of its node's children to walk now. The others are returned for a later walk.
    """
    later: list[Any] = []
    pop, extend, append = pending.pop, pending.extend, pending.append
    while pending:
        node = pop()
        kind = type(node)
        fields = CHILDREN.get(kind)
        if fields is None:
            if node is None:  # a missing default, or `**` in a dict display
                continue
            refuse(node, f'{kind.__name__} is not supported in the sandbox')
        look = checks.get(kind)
        if look is not None:
            now = look(node, facts, names)
            if now is not None:
                later.extend(_children_of(node, [name for name in fields if name not in now]))
                fields = now
        for name in fields:
            value = getattr(node, name)
            if type(value) is list:
                extend(value)
            elif value is not None:
                append(value)
    return later


def _children_of(node: Any, fields: list[str]) -> Iterator[Any]:
    for name in fields:
        value = getattr(node, name)
        if type(value) is list:
            yield from value
        elif value is not None:
            yield value


def _identifier(node: ast.AST, name: str, binds: bool) -> None:
    if name[:2] == '__' and is_dunder(name):
        if name not in NAMES:
            hint = REFUSED_HINTS.get(name)
            refuse(node, f'the name {name!r} is not available in the sandbox' + (f': {hint}' if hint else ''))
        if binds and name in READ_ONLY_NAMES:
            refuse(node, f'the name {name!r} cannot be assigned in the sandbox')


def _name(node: ast.Name, facts: Facts, names: set[str]) -> None:
    name = node.id
    if type(node.ctx) is ast.Load:
        facts.loaded.add(name)
        if name[:2] == '__':
            _identifier(node, name, False)
    else:
        facts.bound.add(name)
        names.add(name)
        if name[:2] == '__':
            _identifier(node, name, True)


def _inner_name(node: ast.Name, facts: Facts, names: set[str]) -> None:
    names.add(node.id)
    _name(node, facts, names)


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


def _constant(node: ast.Constant, facts: Facts, names: set[str]) -> None:
    if type(node.value) not in _CONSTANTS:
        refuse(node, f'a constant of type {type(node.value).__name__} is not supported in the sandbox')


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


def _own_comprehension(node: ast.comprehension, facts: Facts, names: set[str]) -> tuple[str, ...]:
    """Its targets are not the module's."""
    facts.loops = True
    facts.awaits = facts.awaits or bool(node.is_async)
    return ('iter', 'ifs')


def _own_generator(node: ast.GeneratorExp, facts: Facts, names: set[str]) -> tuple[str, ...]:
    """A scope of its own, out of which `:=` binds."""
    facts.loops = True
    names.update(child.target.id for child in ast.walk(node) if type(child) is ast.NamedExpr)
    return ()


def _awaits(node: ast.AST, facts: Facts, names: set[str]) -> None:
    facts.awaits = True
    facts.loops = facts.loops or type(node) is ast.AsyncFor


def _only_in_functions(message: str) -> Check:
    def look(node: ast.AST, facts: Facts, names: set[str]) -> NoReturn:
        refuse(node, message)

    return look


_INNER: dict[type, Check] = {
    ast.Name: _inner_name,
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
    ast.Constant: _constant,
    ast.BinOp: _operator,
    ast.UnaryOp: _operator,
    ast.BoolOp: _operator,
    ast.AugAssign: _operator,
    ast.Compare: _compare,
    ast.MatchClass: _match_class,
    ast.For: _loop,
    ast.AsyncFor: _loop,
    ast.While: _loop,
    ast.comprehension: _loop,
}
for _kind in ('TypeVar', 'ParamSpec', 'TypeVarTuple'):
    if hasattr(ast, _kind):
        _INNER[getattr(ast, _kind)] = _binds('name')

_OWN: dict[type, Check] = _INNER | {
    ast.Name: _name,
    ast.FunctionDef: _binds('name', ('decorator_list', 'returns')),
    ast.AsyncFunctionDef: _binds('name', ('decorator_list', 'returns')),
    ast.ClassDef: _binds('name', ('decorator_list', 'bases', 'keywords')),
    ast.Lambda: lambda node, facts, names: (),
    ast.GeneratorExp: _own_generator,
    ast.comprehension: _own_comprehension,
    ast.Global: _declares_global,
    ast.Await: _awaits,
    ast.AsyncFor: _awaits,
    ast.AsyncWith: _awaits,
    ast.Return: _only_in_functions("'return' outside function"),
    ast.Yield: _only_in_functions("'yield' outside function"),
    ast.YieldFrom: _only_in_functions("'yield' outside function"),
    ast.Nonlocal: _only_in_functions('nonlocal declaration not allowed at module level'),
}
"""For the module's own statements: what belongs to inner scopes is put off."""
