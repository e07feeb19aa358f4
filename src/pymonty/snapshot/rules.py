"""What the graph knows of kinds of nodes: the forms of their fields, and who reads and writes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pymonty.compiler.names import ADMITTED
from pymonty.runtime import classes
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.image import Node

if TYPE_CHECKING:
    from pymonty.snapshot.reader import Reader
    from pymonty.snapshot.writer import Writer

Take = Callable[['Writer', Any], Node]
Make = Callable[['Reader', Node], Any]
Fill = Callable[['Reader', Node, Any], None]


class Rule(NamedTuple):
    """How one kind of node is read.

    Attributes:
        tag: its number, the same for ever.
        shape: a letter for each field: ``r`` a reference, ``o`` one or None, ``s`` a str, ``i`` an int, ``f``
            a float, ``b`` bytes, ``?`` a bool, ``R`` a list of references, ``S`` of str, ``N`` one that the
            rule looks at, ``D`` a dict from names to references, ``*`` references to the end.
        make: the value, empty where there is `fill`.
        needs: the numbers of the fields whose values `make` wants made.
        is_empty: tells of a node that its value is made empty, so that the last of `needs` is none.
        fill: gives the value its parts, once all are made.
        late: whether `make` waits for `settle`.
        hidden: whether only compiled code may hold such values.
        reveals: whether it may refer to hidden values.
    """

    tag: int
    shape: str
    make: Make
    needs: tuple[int, ...] = ()
    fill: Fill | None = None
    late: bool = False
    hidden: bool = False
    reveals: bool = False
    is_empty: Callable[[Node], bool] | None = None


class Kind(NamedTuple):
    """What a module of the graph contributes: who writes values of which types, who reads which nodes."""

    takers: dict[type, Take]
    rules: tuple[Rule, ...]


class Form(NamedTuple):
    """A value that is to be written in a form that is not its type's."""

    take: Take
    value: Any


SCALARS: Final = (str, float, bool, type(None), bytes)
"""Their nodes hold nothing else. Nodes with a tag begin with an int."""


CLASS_TAGS: set[int] = set()
"""Tags of guest classes: filled last."""

PLAIN_TAGS: set[int] = set()
"""Tags of immutable values whose hash is native if those of their parts are."""

IDENTITY_TAGS: set[int] = set()
"""Tags of values whose hash is their identity."""


class Tables:
    """The rules of all kinds; filled by `pymonty.snapshot.heap`."""

    takers: dict[int, Take] = {}  # noqa: RUF012  by id of an exact type: a type's own hash may be a guest's
    others: list[Callable[[Any, Any], Any]] = []  # noqa: RUF012  asked in turn for other types
    rules: dict[int, Rule] = {}  # noqa: RUF012
    hidden: set[int] = set()  # noqa: RUF012  the tags of what only compiled code may hold
    plans: dict[int, tuple[tuple[int, str, tuple[type, ...] | None], ...]] = {}  # noqa: RUF012

    @classmethod
    def add(cls, kind: Kind) -> None:
        cls.takers.update({id(host): take for host, take in kind.takers.items()})
        for rule in kind.rules:
            assert rule.tag not in cls.rules, rule
            cls.rules[rule.tag] = rule
            if rule.hidden:
                cls.hidden.add(rule.tag)
            cls.plans[rule.tag] = tuple(
                (field, letter, TYPES.get(letter)) for field, letter in enumerate(rule.shape, 1)
            )


def type_name(kind: type) -> str:
    """The name of a type, whatever its metaclass says."""
    return str(type.__dict__['__name__'].__get__(kind))


def describe(value: object) -> str:
    """How to call a value in an error, without asking it."""
    kind = type(value)
    name = type_name(kind)
    if id(kind) in ADMITTED and not classes.is_class(value):
        own = getattr(value, '__name__', None)
        return f'{name} {own!r}' if type(own) is str else f'a {name} object'
    return f'a {name} object'


TYPES: Final[dict[str, tuple[type, ...]]] = {
    's': (str,),
    'i': (int,),
    'f': (float,),
    'b': (bytes,),
    '?': (bool,),
    'R': (list,),
    'S': (list,),
    'N': (list,),
    'D': (dict,),
}


_NAMES: Final = frozenset({str})
REFERRING: Final = 'ro*RDS'
"""Letters of fields that `collect` looks at."""


def collect(letter: str, node: Node, field: int, refs: list[int]) -> None:
    """Add the references in one field of a node; their values are checked by the caller."""
    if letter == 'r':
        refs.append(node[field])
    elif letter == 'o':
        if node[field] is not None:
            refs.append(node[field])
    elif letter == '*':
        refs += node[field:]
    elif letter == 'R':
        refs += node[field]
    elif letter == 'D':
        if not _NAMES.issuperset(map(type, node[field])):
            raise BadImage('a name that is no str')
        refs += node[field].values()
    elif letter == 'S' and not _NAMES.issuperset(map(type, node[field])):
        raise BadImage('a name that is no str')
