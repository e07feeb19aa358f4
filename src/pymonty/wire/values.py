"""Python objects to wire form and back: the same code on both sides, no recursion, exact types.

`pymonty.wire.nodes` explains the form. `encode` runs no method of a value whose type is not one of
its own; `decode` is total, so the bytes of a hostile peer yield a value or `WireError`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pymonty.wire import decoder, encoder
from pymonty.wire.encoder import nearest_exception, scrub
from pymonty.wire.messages import Value
from pymonty.wire.nodes import Builder, ConversionFailed, Parts, WireError

__all__ = [
    'Builder',
    'ConversionFailed',
    'Parts',
    'WireError',
    'decode',
    'encode',
    'nearest_exception',
    'scrub',
]


def encode(value: object, path: str, describe: Callable[[Any], Parts | None]) -> Value:
    """The wire form of `value`, which shares nothing mutable with it.

    Args:
        value: what is to cross.
        path: how to call it in an error, such as ``inputs``.
        describe: takes an object of any other type apart; None where it cannot cross.

    Raises:
        ConversionFailed: something in it cannot cross. Whatever `describe` raises is passed on.

    >>> encode(1, 'x', lambda value: None)
    1
    >>> encode(['a', ['b']], 'x', lambda value: None)
    [[40, 'b'], [40, 'a', [0]]]
    >>> try:
    ...     encode({'rows': [1, open]}, 'inputs', lambda value: None)
    ... except ConversionFailed as failed:
    ...     print(failed.path)
    inputs['rows'][1]
    """
    return encoder.encode(value, path, describe)


def decode(wire: Value, builder: Builder) -> Any:
    """The object that `wire` describes.

    Raises:
        WireError: `wire` is malformed or unreasonable; whatever it is, nothing else is raised, except
            `MemoryError`, and `MontyConversionError` where `builder` raises it.
    """
    return decoder.decode(wire, builder)
