"""The `Writer` of a graph: values to nodes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any, Final

from pymonty.snapshot.errors import CannotDump, TooMuch
from pymonty.snapshot.image import Node
from pymonty.snapshot.rules import Form, Tables, Take, describe, type_name
from pymonty.snapshot.state import SessionState

_SIZED: Final = frozenset(map(id, (str, bytes, bytearray, list, tuple, dict, set, frozenset)))
"""By `id`: types whose values may be large by themselves."""


class Writer:
    """Writes values to nodes.

    >>> writer = Writer(session)                                            # doctest: +SKIP
    >>> writer.ref([1, 'a'])                                                # doctest: +SKIP
    0
    >>> writer.nodes                                                        # doctest: +SKIP
    [[12, 1, 2], [1, 1], ['a']]
    """

    def __init__(self, session: SessionState) -> None:
        self.session = session
        self.nodes: list[Node] = []
        self.notes: dict[str, Any] = {}  # what kinds of values keep in mind during this dump
        self._indices: dict[int, int] = {}
        self._values: list[object] = []  # as in `nodes`; kept, so that ids stay their own
        self._is_writing = False
        self._short = 1 << 20  # characters of a text that surely fits a message

    def ref(self, value: object) -> int:
        """The index of the node for `value`: the same object, the same index.

        Raises:
            CannotDump: the value, or something it leads to, has no form in a snapshot.
        """
        index = self._indices.get(id(value))
        if index is None:
            index = self._indices[id(value)] = len(self._values)
            self._values.append(value)
        if not self._is_writing:
            self._write()
        return index

    def refs(self, values: Iterable[object]) -> list[int]:
        """`ref` of each."""
        indices, known = self._indices, self._values
        found = []
        for value in values:
            key = id(value)
            index = indices.get(key)
            if index is None:
                index = indices[key] = len(known)
                known.append(value)
            found.append(index)
        if not self._is_writing:
            self._write()
        return found

    def named(self, values: Iterable[tuple[str, object]]) -> dict[str, int]:
        return {name: self.ref(value) for name, value in values}

    def knows(self, value: object) -> bool:
        """Whether something has referred to `value` already."""
        return id(value) in self._indices

    def form(self, take: Take, value: object) -> int:
        """The index of a node of its own, that `take` writes of `value`."""
        self._values.append(Form(take, value))
        index = len(self._values) - 1
        if not self._is_writing:
            self._write()
        return index

    def _write(self) -> None:
        nodes, values, short = self.nodes, self._values, self._short
        self._is_writing = True
        try:
            while len(nodes) < len(values):
                value = values[len(nodes)]
                kind = type(value)
                if kind is str and len(value) < short and value.isascii():  # type: ignore[arg-type, attr-defined]
                    nodes.append([value])
                else:
                    nodes.append(self._node(value))
        finally:
            self._is_writing = False

    def _node(self, value: Any) -> Node:
        if type(value) is Form:
            return value.take(self, value.value)
        take = Tables.takers.get(id(type(value)))
        if take is not None:
            node: Node = take(self, value)
            return node
        for other in Tables.others:
            node = other(self, value)
            if node is not None:
                return node
        raise CannotDump(describe(value), f'values of type {type_name(type(value))!r} cannot be saved')


class BriefWriter(Writer):
    """A writer that has room for so many references, and for as many items or characters of one value.

    Its methods raise `TooMuch` where there is more, before much time was spent on it.
    """

    def __init__(self, session: SessionState, room: int) -> None:
        super().__init__(session)
        self._room = self._short = room

    def ref(self, value: object) -> int:
        self._take_room(1)
        return super().ref(value)

    def refs(self, values: Iterable[object]) -> list[int]:
        few = [*islice(values, self._room + 1)]
        self._take_room(len(few))
        return super().refs(few)

    def _take_room(self, count: int) -> None:
        self._room -= count
        if self._room < 0:
            raise TooMuch

    def _node(self, value: Any) -> Node:
        if id(type(value)) in _SIZED and len(value) > self._short:
            raise TooMuch
        return super()._node(value)
