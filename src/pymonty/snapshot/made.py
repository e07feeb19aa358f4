"""Functions that the library made for the guest, as decorators do.

    @contextmanager …     [38, 'contextmanager', {looks}, generator function]

Such a function is told by its code. What its closure holds are its parts (see `library.functions`);
its looks are what a decorator gave it of the function that it wraps. It is made with empty cells and filled
later, since what it wraps may call it.

    functools._gt_from_lt     [40, 'functools._gt_from_lt']     what the library puts into classes
"""

from __future__ import annotations

from types import FunctionType
from typing import Any, Final

from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.graph import IDENTITY_TAGS, Kind, Reader, Rule, Writer
from pymonty.snapshot.image import Node
from pymonty.snapshot.library import functions
from pymonty.snapshot.looks import differences, fill_looks

MADE: Final = 38
MADE_HIDDEN: Final = 39
STATIC: Final = 40

IDENTITY_TAGS.update((MADE, MADE_HIDDEN, STATIC))


def take_made(writer: Writer, function: Any) -> Node | None:
    """The node of a function that the library made for the guest; None for any other."""
    tag = functions.tag_of(function)
    if tag is not None:
        looks = writer.named(differences(function))
        kind = MADE_HIDDEN if tag in functions.HIDDEN else MADE
        return [kind, tag, looks, *writer.refs(functions.cells_of(function))]
    name = functions.static_name(function)
    return None if name is None else [STATIC, name]


def _make(reader: Reader, node: Node) -> FunctionType:
    _, tag, looks, *parts = node
    if (tag in functions.HIDDEN) is not (node[0] == MADE_HIDDEN):
        raise BadImage(f'the library makes no {tag!r:.80}')
    made = functions.new(tag)
    reader.check_visible(looks.values())
    for name, index in zip(made.__code__.co_freevars, parts, strict=False):
        if name not in functions.HIDDEN_CELLS:
            reader.check_visible([index])
    return made


def _fill(reader: Reader, node: Node, function: FunctionType) -> None:
    if node[1] == 'initialiser' and not reader.is_settling:
        reader.wait()  # that of a dataclass is written when its class is filled
        return
    for index in node[3:]:
        _fill_first(reader, index)
    functions.fill(function, tuple([_private(node[1], part) for part in reader.parts(node[3:])]))
    fill_looks(reader, node[2], function)


def _fill_first(reader: Reader, index: int, depth: int = 2) -> None:
    """Fill lists and dicts that the check of a cell looks into."""
    if type(reader.part(index)) in (list, dict):
        reader.fill(index)
        for part in reader.refs_of(index) if depth else ():
            if not reader.is_late(part):
                _fill_first(reader, part, depth - 1)


_TRUSTED: Final = ('attrgetter', 'methodcaller', 'dataclass')


def _private(tag: str, value: Any) -> Any:
    """A copy of what is checked once and relied upon later, so that no guest holds it too."""
    if not tag.startswith(_TRUSTED):
        return value
    if type(value) is list:
        return [_private(tag, part) if type(part) is list else part for part in value]
    return dict(value) if type(value) is dict else value


MADE_FUNCTIONS: Final = Kind(
    {},
    (
        Rule(MADE, 'sD*', _make, fill=_fill, reveals=True),
        Rule(MADE_HIDDEN, 'sD*', _make, fill=_fill, hidden=True, reveals=True),
        Rule(STATIC, 's', lambda reader, node: functions.static(node[1])),
    ),
)
