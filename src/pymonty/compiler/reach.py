"""Which builtins, library functions and operators may run guest code that suspends.

`sorted(xs, key=score)` calls `score` from C. So a call of a native function may suspend too, by what it
does with its arguments (`CALLS`, `METHODS`): it calls one, it iterates over one, it asks one for a special
method. An operator, an attribute or an unpacking may suspend where the program has a method for it that
may. All that is asked only of programs that have such functions, iterators or methods; where one may
suspend, the lowering has a function of the prelude do it, whose frames are guest code.
"""

from __future__ import annotations

import ast
from typing import Any, NamedTuple

from pymonty.compiler.scopes import CLASS, COMPREHENSION, FUNCTION, LAMBDA, TYPES, Point, Scope, Survey


class Native(NamedTuple):
    """What a native does with its arguments.

    Attributes:
        functions: the positions at which an argument may stand that it calls.
        keyword: the same by keyword.
        iterates: it takes items of its arguments.
        methods: the special methods that it asks for.
        is_lazy: it calls and iterates later, when it is iterated itself.
        reads: it reads or sets an attribute by its name.
        advances: it has the generator go on that it is a method of.
    """

    functions: tuple[int, ...] = ()
    keyword: str = ''
    iterates: bool = False
    methods: frozenset[str] = frozenset()
    is_lazy: bool = False
    advances: bool = False
    reads: bool = False

    @property
    def asks(self) -> bool:
        """Whether it may run guest code other than special methods."""
        return bool(
            self.functions or self.keyword or self.iterates or self.is_lazy or self.advances or self.reads
        )


def _native(methods: str = '', **details: Any) -> Native:
    return Native(methods=frozenset(f'__{name}__' for name in methods.split()), **details)


_TAKES = _native(iterates=True, methods='iter')
_TEXT = 'str repr format'
_FORMAT = frozenset({'__str__', '__repr__', '__format__'})

CALLS: dict[str, Native] = {
    **dict.fromkeys(['list', 'tuple', 'set', 'frozenset', 'dict', 'any', 'all', 'next', 'enumerate'], _TAKES),
    'iter': _native(methods='iter'),
    'sum': _native(iterates=True, methods='add radd'),
    'sorted': _native(keyword='key', iterates=True, methods='lt gt'),
    'min': _native(keyword='key', iterates=True, methods='lt gt'),
    'max': _native(keyword='key', iterates=True, methods='lt gt'),
    'map': _native(functions=(0,), is_lazy=True),
    'filter': _native(functions=(0,), is_lazy=True),
    'len': _native(methods='len'),
    'bool': _native(methods='bool len'),
    'hash': _native(methods='hash'),
    'abs': _native(methods='abs'),
    'divmod': _native(methods='divmod rdivmod'),
    **dict.fromkeys(['getattr', 'hasattr'], _native(methods='getattr get', reads=True)),
    'setattr': _native(methods='setattr set', reads=True),
    'int': _native(methods='int'),
    'float': _native(methods='float'),
    'round': _native(methods='round'),
    'reversed': _native(methods='reversed'),
    'repr': _native(methods='repr'),
    'str': _native(methods=_TEXT),
    'format': _native(methods=_TEXT),
    'print': _native(methods=_TEXT),
    'reduce': _native(functions=(0,), iterates=True),
    'dumps': _native(keyword='default'),
    'sub': _native(functions=(1,)),
    'subn': _native(functions=(1,)),
}
"""By the name in `builtins` or in the module that it is imported from."""

METHODS: dict[str, Native] = {
    **dict.fromkeys(['send', 'throw', 'close', '__next__'], Native(advances=True)),
    'sort': _native(keyword='key', methods='lt gt'),
    'extend': _TAKES,
    'update': _TAKES,
    'join': _TAKES,
    'reduce': CALLS['reduce'],
    'dumps': CALLS['dumps'],
    'sub': _native(functions=(0, 1), keyword='repl'),
    'subn': _native(functions=(0, 1), keyword='repl'),
}
"""By the name of a method, or of a function of a module."""

CALLBACKS = frozenset(name for name, native in CALLS.items() if native.functions or native.keyword)
CACHES = frozenset({'cache', 'lru_cache'})
"""Decorators that make native callables of guest functions."""
PLAIN_DECORATORS = CACHES | {'staticmethod', 'classmethod', 'abstractmethod', 'override', 'final', 'overload'}
"""Those of methods that are read without calling anything."""
KEEPERS = frozenset({'dataclass', 'total_ordering', 'final', 'override', 'unique', 'runtime_checkable'})
"""Decorators that give back what they decorate."""
CARRIERS = CACHES | {'partial'}
"""What makes native callables that call guest functions."""

_ARITHMETIC: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ('+', 'add'),
    ast.Sub: ('-', 'sub'),
    ast.Mult: ('*', 'mul'),
    ast.MatMult: ('@', 'matmul'),
    ast.Div: ('/', 'truediv'),
    ast.FloorDiv: ('//', 'floordiv'),
    ast.Mod: ('%', 'mod'),
    ast.Pow: ('**', 'pow'),
    ast.LShift: ('<<', 'lshift'),
    ast.RShift: ('>>', 'rshift'),
    ast.BitAnd: ('&', 'and'),
    ast.BitOr: ('|', 'or'),
    ast.BitXor: ('^', 'xor'),
}
SYMBOLS: dict[type[ast.AST], str] = {
    **{kind: symbol for kind, (symbol, _) in _ARITHMETIC.items()},
    ast.USub: '-',
    ast.UAdd: '+',
    ast.Invert: '~',
    ast.Lt: '<',
    ast.LtE: '<=',
    ast.Eq: '==',
    ast.NotEq: '!=',
    ast.Gt: '>',
    ast.GtE: '>=',
}
OPERATORS: dict[type[ast.AST], frozenset[str]] = {
    **{
        kind: frozenset({f'__{name}__', f'__r{name}__', f'__i{name}__'})
        for kind, (_, name) in _ARITHMETIC.items()
    },
    ast.USub: frozenset({'__neg__'}),
    ast.UAdd: frozenset({'__pos__'}),
    ast.Invert: frozenset({'__invert__'}),
    ast.Lt: frozenset({'__lt__', '__gt__'}),
    ast.Gt: frozenset({'__lt__', '__gt__'}),
    ast.LtE: frozenset({'__le__', '__ge__'}),
    ast.GtE: frozenset({'__le__', '__ge__'}),
    ast.Eq: frozenset({'__eq__'}),
    ast.NotEq: frozenset({'__eq__', '__ne__'}),
    ast.In: frozenset({'__contains__', '__eq__'}),
    ast.NotIn: frozenset({'__contains__', '__eq__'}),
}
MIRRORED: dict[type[ast.AST], frozenset[str]] = {
    **{kind: frozenset({f'__r{name}__'}) for kind, (_, name) in _ARITHMETIC.items()},
    ast.Lt: frozenset({'__gt__'}),
    ast.Gt: frozenset({'__lt__'}),
    ast.LtE: frozenset({'__ge__'}),
    ast.GtE: frozenset({'__le__'}),
    ast.Eq: frozenset({'__eq__'}),
    ast.NotEq: frozenset({'__eq__', '__ne__'}),
}
"""By the operator: the methods of the right operand that it asks for."""
_SUBSCRIPTS = {
    ast.Load: frozenset({'__getitem__', '__missing__'}),
    ast.Store: frozenset({'__setitem__'}),
    ast.Del: frozenset({'__delitem__'}),
}
_HOOKS: dict[type[ast.expr_context], str] = {ast.Load: '__getattr__', ast.Store: '__setattr__'}
SPECIAL = frozenset().union(*OPERATORS.values(), *_SUBSCRIPTS.values(), _FORMAT) | {
    '__get__',
    '__set__',
    *_HOOKS.values(),
}
"""The methods for which there are operators."""
OPERATIONS = (
    *(ast.BinOp, ast.UnaryOp, ast.Compare, ast.AugAssign, ast.Subscript, ast.Attribute, ast.FormattedValue),
    *(ast.Starred, ast.Assign),
)
"""The nodes that `runs` can answer for."""


def kinds(methods: frozenset[str], getters: frozenset[str], iterates: bool) -> frozenset[type[ast.AST]]:
    """The nodes for which `runs` may say yes; what it is told is the same."""
    found: set[type[ast.AST]] = set()
    if iterates:
        found |= {ast.AugAssign, ast.Compare, ast.Starred, ast.Assign}
    if getters or methods:
        found.add(ast.Attribute)
    if methods:
        found |= {ast.BinOp, ast.UnaryOp, ast.AugAssign, ast.Compare, ast.Subscript, ast.FormattedValue}
    return frozenset(found)


def runs(node: ast.AST, methods: frozenset[str], getters: frozenset[str], iterates: bool) -> bool:
    """Whether an operation may run guest code that suspends.

    Args:
        methods: names of methods that may suspend.
        getters: names of attributes that are read by such code.
        iterates: taking an item from some iterator may suspend.
    """
    kind = type(node)
    if iterates and isinstance(node, ast.AugAssign) and _may_extend(node):
        return True
    if kind is ast.BinOp or kind is ast.AugAssign or kind is ast.UnaryOp:
        return not methods.isdisjoint(OPERATORS.get(type(node.op), ()))  # type: ignore[attr-defined]
    if kind is ast.Compare:
        ops = node.ops  # type: ignore[attr-defined]
        if iterates and any(type(op) in (ast.In, ast.NotIn) for op in ops):
            return True
        return any(not methods.isdisjoint(OPERATORS.get(type(op), ())) for op in ops)
    if kind is ast.Subscript:
        return not methods.isdisjoint(_SUBSCRIPTS[type(node.ctx)])  # type: ignore[attr-defined]
    if kind is ast.Attribute:
        name: str = node.attr  # type: ignore[attr-defined]
        hook = _HOOKS.get(type(node.ctx), '')  # type: ignore[attr-defined]
        return name[:2] != '__' and hook != '' and (name in getters or hook in methods)
    if kind is ast.FormattedValue:
        return not methods.isdisjoint(_FORMAT) and type(node.value) is not ast.Constant  # type: ignore[attr-defined]
    if kind is ast.Starred:
        return iterates and type(node.ctx) is ast.Load  # type: ignore[attr-defined]
    if kind is ast.Assign:
        targets = node.targets  # type: ignore[attr-defined]
        return iterates and len(targets) == 1 and isinstance(targets[0], (ast.Tuple, ast.List))
    return False


def _may_extend(node: ast.AugAssign) -> bool:
    """Whether an addition may be that of an iterator's items to a list."""
    return type(node.op) is ast.Add and isinstance(node.value, (ast.Call, ast.GeneratorExp))


def scope_of(node: ast.AST, found: Survey) -> Scope | None:
    """The scope that evaluates `node`; None where Python does so in a frame of its own."""
    parents, scopes, child = found.parents, found.scopes, node
    while True:
        parent: Any = parents.get(child)
        if parent is None:
            return found.module
        if type(parent) is ast.comprehension and child is parent.iter:
            whole: Any = parents[parent]
            if parent is whole.generators[0]:
                child = whole  # the scope around a comprehension takes its first iterator
                continue
        scope = scopes.get(parent)
        if scope is not None and _evaluates(scope, parent, child):
            return None if scope.kind == TYPES else scope
        if getattr(parent, 'type_params', None) and child not in getattr(parent, 'decorator_list', ()):
            return None
        child = parent


def _evaluates(scope: Scope, owner: ast.AST, child: ast.AST) -> bool:
    """Whether the scope of `owner` evaluates its part `child`, rather than the scope around it."""
    if scope.kind in (FUNCTION, CLASS):
        return child in owner.body  # type: ignore[attr-defined]
    if scope.kind == LAMBDA:
        return child is owner.body  # type: ignore[attr-defined]
    return True


def operations(
    found: Survey, methods: frozenset[str], getters: frozenset[str], iterates: bool
) -> list[Point]:
    """The operations of a program that may run such guest code, and the scope each is evaluated in."""
    points, worth = [], kinds(methods, getters, iterates)
    for node in [node for node in found.parents if type(node) in worth]:
        if runs(node, methods, getters, iterates):
            scope = scope_of(node, found)
            if scope is not None and frame_of(scope) is not None and not in_pattern(node, found):
                points.append(Point(node, scope))  # type: ignore[arg-type]
    return points


def in_pattern(node: ast.AST, found: Survey) -> bool:
    """Whether an expression stands in a pattern of a `match`."""
    outer = found.parents.get(node)
    while outer is not None and not isinstance(outer, (ast.stmt, ast.pattern)):
        outer = found.parents.get(outer)
    return isinstance(outer, ast.pattern)


def frame_of(scope: Scope) -> Scope | None:
    """The scope whose frame a suspension in `scope` holds up; None for what Python evaluates lazily."""
    in_class = False
    while scope.parent is not None:
        in_class = scope.kind == CLASS or (in_class and scope.kind == TYPES)
        if not in_class and (scope.kind != COMPREHENSION or scope.is_generator):
            break
        scope = scope.parent
    return None if scope.kind == TYPES else scope
