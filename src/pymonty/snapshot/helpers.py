"""What compiled code keeps in hidden variables, and the dicts that `globals()` gives.

a context manager in its wrapper      [90, manager]  [91, asynchronous manager]       hidden
an asynchronous iterator in its       [92, iterator]                                  hidden
what `yield from`, `await` wait for   [94, iterator]  [95, iterator]                  hidden
globals()                             [93, key, value, …]
"""

from __future__ import annotations

from typing import Any, Final

from pymonty.compiler.helpers import AsyncIterator, Awaited, Delegate
from pymonty.runtime.managers import AsyncManager, Manager
from pymonty.runtime.views import Namespace, is_visible
from pymonty.snapshot.data import take_pairs
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.graph import Kind, Reader, Rule, Writer
from pymonty.snapshot.image import Node
from pymonty.snapshot.made import MADE_HIDDEN
from pymonty.snapshot.names import HELPER

MANAGER: Final = 90
ASYNC_MANAGER: Final = 91
ASYNC_ITERATOR: Final = 92
GLOBALS: Final = 93
DELEGATE: Final = 94
AWAITED: Final = 95

_WHERE: Final[dict[int, tuple[str, ...]]] = {
    MANAGER: ('.m',),
    ASYNC_MANAGER: ('.m',),
    ASYNC_ITERATOR: ('.i', '.0', '.t'),
    DELEGATE: ('.t',),
    AWAITED: ('.t',),
    MADE_HIDDEN: ('.super', '.t'),
    HELPER: ('.t',),
}
"""How the names begin of the hidden variables that may have a hidden value of a kind."""


def check_holds(reader: Reader, name: str, index: int) -> None:
    """Refuse a hidden value in a variable that compiled code keeps none of its kind in.

    From one that it keeps the operands of a call in, a guest would get it.
    """
    if reader.is_hidden(index):
        tag = reader.tag(index)
        known = tag != HELPER or reader.nodes[index][1] == '.unbound'
        if not known or not name.startswith(_WHERE.get(tag, ())):
            raise BadImage(f'a hidden value in {name}')


_WRAPPERS: Final[dict[int, Any]] = {
    MANAGER: Manager,
    ASYNC_MANAGER: AsyncManager,
    ASYNC_ITERATOR: AsyncIterator,
    DELEGATE: Delegate,
    AWAITED: Awaited,
}
_SLOTS: Final = {tag: '_managed' if tag in (MANAGER, ASYNC_MANAGER) else 'iterator' for tag in _WRAPPERS}


def _take_globals(writer: Writer, value: Namespace) -> Node:
    if value.__namespace__ is not writer.session.namespace:
        raise CannotDump('what globals() gave', 'it belongs to code that exec() ran')
    return [GLOBALS, *take_pairs(writer, value)]


def _make_globals(reader: Reader, node: Node) -> Namespace:
    if not len(node) % 2:
        raise BadImage('a key without a value')
    made = Namespace()
    made.__namespace__ = reader.session.namespace
    return made


def _fill_globals(reader: Reader, node: Node, value: Namespace) -> None:
    for name, item in zip(reader.parts(node[1::2]), reader.parts(node[2::2]), strict=True):
        if not is_visible(name):
            raise BadImage('a hidden name among the globals')
        dict.__setitem__(value, name, item)


def _wrapper(tag: int) -> Rule:
    kind, slot = _WRAPPERS[tag], _SLOTS[tag]
    return Rule(
        tag,
        'r',
        lambda reader, node: kind.__new__(kind),
        fill=lambda reader, node, value: setattr(value, slot, reader.part(node[1])),
        hidden=True,
    )


HELPERS: Final = Kind(
    {
        Manager: lambda writer, value: [MANAGER, writer.ref(value._managed)],
        AsyncManager: lambda writer, value: [ASYNC_MANAGER, writer.ref(value._managed)],
        AsyncIterator: lambda writer, value: [ASYNC_ITERATOR, writer.ref(value.iterator)],
        Delegate: lambda writer, value: [DELEGATE, writer.ref(value.iterator)],
        Awaited: lambda writer, value: [AWAITED, writer.ref(value.iterator)],
        Namespace: _take_globals,
    },
    (
        *map(_wrapper, _WRAPPERS),
        Rule(GLOBALS, '*', _make_globals, fill=_fill_globals),
    ),
)
