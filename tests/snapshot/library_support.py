"""A copy of a graph through its reducers, as the heap would make it, without a heap."""

from __future__ import annotations

import types
from typing import Any

from pymonty.runtime.classes import is_class
from pymonty.snapshot.library import BY_TAG, REDUCERS

_ATOMS = (
    type(None), int, float, bool, complex, str, bytes, range, type(...), type(NotImplemented),
    types.FunctionType, types.BuiltinFunctionType, types.CoroutineType, types.ModuleType, object,
    types.MethodDescriptorType, types.WrapperDescriptorType,
)  # fmt: skip


class Copier:
    """Copies what reducers describe, and plain containers; anything else is shared."""

    def __init__(self) -> None:
        self.copies: dict[int, Any] = {}
        self.kept: list[Any] = []
        self.later: list[Any] = []

    def copy(self, value: Any) -> Any:
        kind = type(value)
        if kind is types.BuiltinFunctionType and type(value.__self__) is list:
            return getattr(self.copy(value.__self__), value.__name__)
        if kind in _ATOMS or is_class(value):
            return value
        if id(value) in self.copies:
            return self.copies[id(value)]
        self.kept.append(value)
        made = self.copies[id(value)] = self._made(value, kind)
        return made

    def _made(self, value: Any, kind: type) -> Any:
        if kind is list:
            made: Any = []
            self.copies[id(value)] = made
            made.extend([self.copy(item) for item in value])
            return made
        if kind is dict:
            made = {}
            self.copies[id(value)] = made
            made.update({self.copy(key): self.copy(item) for key, item in value.items()})
            return made
        if kind is bytearray:
            return bytearray(value)
        if kind is set or kind is frozenset:
            return kind([self.copy(item) for item in value])
        if kind is tuple:
            return tuple([self.copy(item) for item in value])
        if kind is types.MethodType:
            return types.MethodType(value.__func__, self.copy(value.__self__))
        if kind is types.GeneratorType:
            return value
        reducer = REDUCERS.get(id(kind))
        if reducer is None:
            if id(kind) in TRANSPARENT:
                return value
            raise AssertionError(f'no reducer for {kind!r}')
        reducer = BY_TAG[reducer.tag]
        parts = reducer.parts(value)
        self.kept.append(parts)
        if reducer.fill is None:
            return reducer.make(kind, *[self.copy(part) for part in parts])
        made = self.copies[id(value)] = reducer.make(kind)
        reducer.fill(made, tuple([self.copy(part) for part in parts]))
        return made


TRANSPARENT: set[int] = set()
"""`id` of types that tests use as they are, such as their own classes."""


def copied(value: Any) -> Any:
    """A copy of `value` through its parts."""
    return Copier().copy(value)
