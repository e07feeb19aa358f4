"""Special methods: whose they are, and what operators do with them."""

from __future__ import annotations

import operator
import types
from collections.abc import Callable
from typing import Any

from pymonty.runtime.classes import bound, definer_of, is_guest_class, lookup, mro, own_dict, typeof
from pymonty.surface.types import PLAIN


def guests(value: Any, name: str) -> bool:
    """Whether method `name` of `value`'s type is guest code."""
    definer = definer_of(mro(type(value)), name)
    return definer is not None and is_guest_class(definer)


_PLAIN_KINDS = frozenset(
    map(
        id,
        (
            *(int, float, bool, complex, str, bytes, type(None), list, tuple, dict, set, frozenset, range),
            *(types.BuiltinFunctionType, types.FunctionType, type, slice),
        ),
    )
)


def is_plain_kind(kind: type) -> bool:
    return id(kind) in _PLAIN_KINDS


def plain(value: Any) -> bool:
    """Whether the type of `value` is a common one of CPython's own."""
    return id(type(value)) in _PLAIN_KINDS


def special(value: Any, name: str) -> Any:
    """Method `name` as an operator looks it up: on the type, bound; None where there is none."""
    if name not in PLAIN:
        raise TypeError(f'{name!r} is no method of an operator')
    return bound(_found(value, name), value)


def special_of_guest(value: Any, name: str) -> Any:
    """As `special`, where it is guest code; else None."""
    if id(type(value)) in _PLAIN_KINDS or not guests(value, name):
        return None
    return special(value, name)


def has_guests(values: Any, name: str) -> bool:
    """Whether method `name` is guest code for any item of a list or tuple."""
    return any(
        any(name in own_dict(cls) and is_guest_class(cls) for cls in mro(kind))
        for kind in {id(kind): kind for kind in map(type, values)}.values()
        if id(kind) not in _PLAIN_KINDS
    )


# -- natives with a result of the guest's


class _Result:
    """Answers each conversion with `value`, so that the native function judges it."""

    __slots__ = ('value',)

    def __init__(self, value: Any) -> None:
        self.value = value


def _answer(name: str) -> None:
    setattr(_Result, name, lambda self, *rest: self.value)


CONVERSIONS: dict[str, Callable[..., Any]] = {
    '__len__': len,
    '__bool__': bool,
    '__hash__': hash,
    '__str__': str,
    '__repr__': repr,
    '__int__': int,
    '__index__': operator.index,
    '__float__': float,
    '__complex__': complex,
    '__format__': format,
    '__bytes__': bytes,
    '__iter__': iter,
}
for _name in CONVERSIONS:
    _answer(_name)


def converted(name: str, value: Any) -> Any:
    """What the native conversion makes of `value`, which a guest's method `name` has returned."""
    return CONVERSIONS[name](_Result(value))


_METHODS = {
    '<': '__lt__',
    '<=': '__le__',
    '==': '__eq__',
    '!=': '__ne__',
    '>': '__gt__',
    '>=': '__ge__',
    '-': '__neg__',
    '+': '__pos__',
    '~': '__invert__',
}
_MIRRORED = {'<': '>', '<=': '>=', '==': '==', '!=': '!=', '>': '<', '>=': '<='}
_ARITHMETIC = {
    '+': 'add',
    '-': 'sub',
    '*': 'mul',
    '@': 'matmul',
    '/': 'truediv',
    '//': 'floordiv',
    '%': 'mod',
    '**': 'pow',
    '<<': 'lshift',
    '>>': 'rshift',
    '&': 'and_',
    '|': 'or_',
    '^': 'xor',
    'divmod': 'divmod',
}


def mirrored(symbol: str) -> str:
    return _MIRRORED[symbol]


def method_of(symbol: str) -> str:
    """The method of a comparison, or of an operator with one operand."""
    return _METHODS[symbol]


def names_of(symbol: str) -> tuple[str, str]:
    """The method of an operator with two operands, and its mirror."""
    base = _ARITHMETIC[symbol.rstrip('=')].rstrip('_')
    return (f'__i{base}__', '') if symbol[-1] == '=' else (f'__{base}__', f'__r{base}__')


def compare(symbol: str, left: Any, right: Any) -> Any:
    return _COMPARISONS[symbol](left, right)


def operate(symbol: str, left: Any, right: Any) -> Any:
    return _OPERATIONS[symbol](left, right)


def operate_alone(symbol: str, value: Any) -> Any:
    return _ALONE[symbol](value)


_COMPARISONS = {symbol: getattr(operator, _METHODS[symbol][2:-2]) for symbol in _MIRRORED}
_OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    symbol: divmod if symbol == 'divmod' else getattr(operator, name) for symbol, name in _ARITHMETIC.items()
}
_OPERATIONS |= {
    f'{symbol}=': getattr(operator, 'i' + name.rstrip('_'))
    for symbol, name in _ARITHMETIC.items()
    if symbol != 'divmod'
}
_ALONE: dict[str, Callable[[Any], Any]] = {'-': operator.neg, '+': operator.pos, '~': operator.invert}


def overrides(value: Any, other: Any, name: str) -> bool:
    """Whether the type of `value` has a method `name` that differs from the one of `other`'s type."""
    return _found(value, name) is not _found(other, name)


def _found(value: Any, name: str) -> Any:
    return lookup(mro(type(value)), name)


def shows_repr(value: Any) -> bool:
    """Whether `str` of `value` is its `repr`."""
    return _found(value, '__str__') is object.__dict__['__str__']


def formats_as_str(value: Any) -> bool:
    return _found(value, '__format__') is object.__dict__['__format__']


def misses(container: Any, key: Any) -> bool:
    """Whether a dict of a guest's class has no `key`, and a method for that."""
    kind = type(container)
    return (
        isinstance(container, dict)
        and is_guest_class(kind)
        and guests(container, '__missing__')
        and not dict.__contains__(container, key)
    )


def is_sequence(value: Any) -> bool:
    """Whether `value` concatenates before the other operand is asked to add itself."""
    return isinstance(value, (str, list, tuple, bytes, bytearray))


def unsupported(symbol: str, left: Any, right: Any) -> Any:
    """Fail as CPython does where no operand knows the operation."""
    if symbol == '*' and (is_sequence(left) or is_sequence(right)):
        other = right if is_sequence(left) else left
        raise TypeError(f"can't multiply sequence by non-int of type {type(other).__name__!r}")
    names = f'{type(left).__name__!r} and {type(right).__name__!r}'
    if symbol in ('<', '<=', '>', '>='):
        raise TypeError(f'{symbol!r} not supported between instances of {names}')
    shown = 'divmod()' if symbol == 'divmod' else symbol
    raise TypeError(f'unsupported operand type(s) for {shown}: {names}')


def derives(value: Any, other: Any) -> bool:
    """Whether the type of `value` is a proper subclass of that of `other`."""
    kind = type(other)
    return type(value) is not kind and any(cls is kind for cls in mro(type(value)))


def kind(value: Any) -> Any:
    return typeof(value)
