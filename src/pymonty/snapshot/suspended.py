"""Generators and coroutines in the graph, by way of the frames that stand still in them.

    suspended     [80, text, definition, site, {variables}, {cells}, bridge, name, qualname]
    running       [81, place on the paused stack]
    ended         [82, 'generator', name, qualname]

`SessionState` takes frames apart and puts them together (see `pymonty.snapshot.frames`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import AsyncGeneratorType, CoroutineType, FunctionType, GeneratorType
from typing import Any, Final

from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.functions import check_cell
from pymonty.snapshot.graph import Kind, Reader, Rule, Writer
from pymonty.snapshot.helpers import check_holds
from pymonty.snapshot.image import Frame, Node

SUSPENDED: Final = 80
RUNNING: Final = 81
ENDED: Final = 82


def _take(writer: Writer, value: Any) -> Node:
    place = writer.session.running(value)
    if place is not None:
        return [RUNNING, place]
    frame = writer.session.capture(value, writer.ref)
    names = value.__name__, value.__qualname__
    if frame is None:
        return [ENDED, _KINDS[type(value)], *names]
    parts = [frame.text, frame.definition, frame.site, frame.variables, frame.cells, frame.bridge]
    return [SUSPENDED, *parts, *names]


_KINDS: Final[dict[Any, str]] = {
    GeneratorType: 'generator',
    CoroutineType: 'coroutine',
    AsyncGeneratorType: 'async generator',
}


def _make_suspended(reader: Reader, node: Node) -> Any:
    _, text, definition, site, variables, cells, bridge, *names = node
    for name, index in variables.items():
        check_holds(reader, name, index)
    for name, index in cells.items():
        check_cell(reader, index, name)
    frame = Frame(text, definition, site, variables, cells, bridge)
    found = {name: reader.part(index) for name, index in cells.items()}
    revived = reader.session.revive(frame, found, (names[0], names[1]))
    if type(revived.generator) not in _KINDS:
        raise BadImage('a frame of no generator')
    reader.revived[id(revived.generator)] = revived
    return revived.generator


def _fill_suspended(reader: Reader, node: Node, value: Any) -> None:
    reader.revived[id(value)].fill({name: reader.part(index) for name, index in node[4].items()})


def _make_ended(reader: Reader, node: Node) -> Any:
    _, kind, name, qualname = node
    made = _ENDED[kind]()
    made.__name__, made.__qualname__ = name, qualname
    return _end(made)


def _end(value: Any) -> Any:
    """`value`, run to its end at once."""
    step = value.__anext__() if type(value) is AsyncGeneratorType else value
    try:
        step.send(None)
    except (StopIteration, StopAsyncIteration):
        return value
    raise AssertionError('what has no yield has yielded')


def _generator() -> Iterator[None]:
    return
    yield


async def _coroutine() -> None:
    pass


async def _async_generator() -> AsyncIterator[None]:
    return
    yield


_ENDED: Final[dict[str, FunctionType]] = {
    'generator': _generator,  # type: ignore[dict-item]
    'coroutine': _coroutine,  # type: ignore[dict-item]
    'async generator': _async_generator,  # type: ignore[dict-item]
}

GENERATORS: Final = Kind(
    dict.fromkeys(_KINDS, _take),
    (
        Rule(SUSPENDED, 'iiiDDsss', _make_suspended, needs=(5,), fill=_fill_suspended, reveals=True),
        Rule(RUNNING, 'i', lambda reader, node: reader.session.running_at(node[1]), late=True),
        Rule(ENDED, 'sss', _make_ended),
    ),
)
