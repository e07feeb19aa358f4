"""A value to nodes, in one walk without recursion.

The walk keeps a stack of what is to be done. A container is *visited*: its node is written with the
references of its children in it, and on the stack go first its *finish*, which gives the node its
index, then the visits of its children, which thereby get theirs before. A reference is one list
object shared by all nodes that hold it, so setting its only element sets it everywhere.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from itertools import chain
from types import NoneType
from typing import Any, Final, NamedTuple

from msgspec.msgpack import Encoder as _MessagePack
from msgspec.msgpack import Ext

from pymonty.wire import nodes as wire
from pymonty.wire.nodes import ConversionFailed, Parts
from pymonty.wire.plain import EXCEPTIONS, NAMES, PLAIN_BY_TYPE

Describe = Callable[[Any], Parts | None]
Ref = list[int]
Node = list[Any]

_WAITING: Final = -2
_ACTIVE: Final = -1

_check: Final = _MessagePack().encode
_STATE: Final = ('.__cause__', '.__context__', '.__suppress_context__', '.__notes__')
_CHAIN_CUT: Final = wire.CHAIN // 2


class Place(NamedTuple):
    """Where in the whole a container stands, for error messages only."""

    outer: Place | None
    position: int
    style: str
    values: list[Any]

    def step(self, position: int) -> str:
        match self.style:
            case 'index':
                return f'[{position}]'
            case 'attribute':
                return f'.{self.values[position - 1]}'
            case 'state':
                return f'.{self.values[position - 1]}' if position > 3 else _STATE[position]
            case 'args':
                return f'.args[{position}]'
            case 'key' if position % 2:
                key = self.values[position - 1]
                return f'[{key!r:.80}]' if type(key) in wire.SCALARS else '[…]'
            case 'key':
                return ' (a key)'
            case 'element':
                return ' (an element)'
        return f' ({self.style})'


def scrub(text: str) -> str:
    """`text`, where it is no UTF-8 with its lone surrogates escaped.

    >>> scrub('caf\\u00e9'), scrub('\\ud800')
    ('café', '\\\\ud800')
    """
    return text if text.isascii() else text.encode('utf-8', 'backslashreplace').decode()


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


_SHORT: Final = 1 << 20  # longer texts may not fit a message; `plain.raw` finds out


def encode(value: Any, path: str, describe: Describe) -> Any:
    kind = type(value)
    if kind is str:
        if len(value) <= _SHORT and (value.isascii() or _is_utf8(value)):
            return value
    elif kind is int:
        if wire.INT_MIN <= value <= wire.INT_MAX:
            return value
    elif value is None or kind is bool or kind is float:
        return value
    elif kind is tuple or kind is list:
        values = _plain(list(value))
        if values is not None:
            return [[wire.SEQUENCES[kind], *values]]
    elif kind is dict:
        values = _plain(list(chain.from_iterable(value.items())))
        if values is not None:
            return [[wire.DICT, *values]]
    return _Encoder(path, describe).encode(value)


class _Encoder:
    def __init__(self, path: str, describe: Describe) -> None:
        self.path = path
        self.describe = describe
        self.nodes: list[Node] = []
        self.refs: dict[int, Ref] = {}  # by the id of the object
        self.kept: list[object] = []  # what is in refs must live, for its id to stay its own
        self.todo: list[tuple[Callable[..., None], tuple[Any, ...]]] = []
        self.keyed: list[list[Ref]] = []  # what is a key or element
        self.chain: dict[int, int] = {}  # by the id of an exception, how many lead to it
        self.shapes: set[tuple[str, ...]] = set()  # names and fields of named tuples
        self.self_referring_args = False

    def encode(self, value: Any) -> list[Node]:
        self.item(value, None, 0)
        todo = self.todo
        while todo:
            action, arguments = todo.pop()
            action(*arguments)
        self.check()
        return self.nodes

    # Items

    def item(self, value: Any, place: Place | None, position: int) -> Any:
        """What stands for `value` in a node: itself or a reference."""
        kind = type(value)
        if kind is str:
            if len(value) <= wire.LONG and (value.isascii() or _is_utf8(value)):
                return value
        elif kind is int:
            if wire.INT_MIN <= value <= wire.INT_MAX:
                return value
        elif kind is float or kind is bool or value is None:
            return value
        ref = self.refs.get(id(value))
        if ref is None:
            ref = self.refs[id(value)] = [_WAITING]
        if ref[0] == _WAITING:
            self.todo.append((self.visit, (value, ref, place, position)))
        elif ref[0] == _ACTIVE and issubclass(kind, BaseException):
            self.self_referring_args = True
        return ref

    def items(
        self, node: Node, ref: Ref, values: list[Any], outer: Place | None, at: int, style: str
    ) -> None:
        """Append what stands for each of `values` to `node`, which is then complete, and have it finished."""
        plain = _plain(values)
        if plain is not None:
            node += plain
            self.finish(node, ref)
            return
        self.todo.append((self.finish, (node, ref)))
        mark = len(self.todo)
        item, place = self.item, Place(outer, at, style, values)
        node += [item(value, place, position) for position, value in enumerate(values)]
        self.todo[mark:] = self.todo[: mark - 1 : -1]  # first things first

    def finish(self, node: Node, ref: Ref) -> None:
        ref[0] = len(self.nodes)
        self.nodes.append(node)

    # Visits

    def visit(self, value: Any, ref: Ref, place: Place | None, position: int) -> None:
        if ref[0] != _WAITING:
            return
        ref[0] = _ACTIVE
        self.kept.append(value)
        kind = type(value)
        visit = _VISITS.get(id(kind))  # by identity: the metaclass of a guest may define __hash__ and __eq__
        if visit is not None:
            visit(self, value, ref, place, position)
        elif id(value) in NAMES:
            self.finish([wire.NAME, NAMES[id(value)]], ref)
        elif issubclass(kind, BaseException):
            self.exception(value, ref, place, position)
        else:
            self.described(value, ref, place, position)

    def sequence(self, value: Any, ref: Ref, place: Place | None, position: int) -> None:
        kind = type(value)
        tag = wire.SEQUENCES[kind]
        values = list(value)
        node: Node = [tag, value.maxlen] if kind is deque else [tag]
        hashed = kind is set or kind is frozenset
        head = len(node)
        self.items(node, ref, values, place, position, 'element' if hashed else 'index')
        if hashed:
            self.note_keys(node[head:])

    def mapping(self, value: Any, ref: Ref, place: Place | None, position: int) -> None:
        kind = type(value)
        pairs = OrderedDict.items(value) if kind is OrderedDict else dict.items(value)
        values = list(chain.from_iterable(pairs))
        node: Node = [wire.MAPPINGS[kind]]
        if kind is defaultdict:
            factory = NAMES.get(id(value.default_factory))
            node.append(factory if factory in wire.FACTORIES else None)
        head = len(node)
        self.items(node, ref, values, place, position, 'key')
        self.note_keys(node[head::2])

    def plain(self, value: Any, ref: Ref, place: Place | None, position: int) -> None:
        row = PLAIN_BY_TYPE[type(value)]
        try:
            parts = row.take(value)
        except (ValueError, OverflowError) as error:
            raise self.failure(str(error), place, position) from error
        if not row.accepts(parts):
            names = ', '.join(type_name(type(part)) for part in parts)
            raise self.failure(f'a {row.type.__name__} of ({names}) cannot cross', place, position)
        self.kept.append(parts)
        node: Node = [row.tag]
        self.todo.append((self.finish, (node, ref)))
        here = Place(place, position, 'part', [])
        node += [part if type(part) is Ext else self.item(part, here, 0) for part in parts]

    def described(self, value: Any, ref: Ref, place: Place | None, position: int) -> None:
        parts = self.describe(value)
        if parts is None:
            message = f'a value of type {type_name(type(value))!r} cannot cross; send what it consists of'
            raise self.failure(message, place, position)
        node: Node
        if parts.kind == 'namedtuple':
            node = [wire.NAMEDTUPLE, scrub(parts.type_name)]
            self.shapes.add((parts.type_name, *parts.attributes))
        else:
            node = [wire.OBJECT, parts.kind, scrub(parts.type_name), scrub(parts.repr)]
        values = self.attributes(parts.attributes, place, position)
        self.items(node, ref, values, place, position, 'attribute')

    def exception(self, value: BaseException, ref: Ref, place: Place | None, position: int) -> None:
        name = nearest_exception(type(value))
        args = list(_get(BaseException, 'args', value))
        node: Node = [wire.EXCEPTION, name]
        self.todo.append((self.state, (value, ref, place, position)))
        self.items(node, ref, args, place, position, 'args')

    def state(self, value: BaseException, ref: Ref, place: Place | None, position: int) -> None:
        cause, context = _get(BaseException, '__cause__', value), _get(BaseException, '__context__', value)
        depth = self.chain.get(id(value), 0)
        if depth >= _CHAIN_CUT:
            cause = context = None
        if not issubclass(type(cause), BaseException):  # CPython takes what a class made of itself for it
            cause = None
        self.chain[id(cause)] = self.chain[id(context)] = depth + 1
        attributes = dict(_get(BaseException, '__dict__', value))
        notes = attributes.pop('__notes__', None)
        for owner, names in wire.PLAIN_ATTRIBUTES.items():
            if issubclass(type(value), owner):
                for name in names:
                    attribute = _get(owner, name, value)
                    if type(attribute) is int or type(attribute) is str:
                        attributes[name] = attribute
        if cause is None and context is None and notes is None and not attributes:
            return
        suppress = _get(BaseException, '__suppress_context__', value)
        values = [cause, context, suppress, notes, *self.attributes(attributes, place, position)]
        self.items([wire.STATE, ref], [_ACTIVE], values, place, position, 'state')

    def attributes(self, attributes: dict[str, object], place: Place | None, position: int) -> list[Any]:
        """Names and values in turn."""
        values: list[Any] = []
        for name, value in attributes.items():
            if type(name) is not str or len(name) > wire.LONG:
                raise self.failure('an attribute whose name is no ordinary str cannot cross', place, position)
            values += scrub(name), value
        self.kept.append(values)
        return values

    # Limits that the receiving side sets

    def note_keys(self, items: Iterable[Any]) -> None:
        refs = [item for item in items if type(item) is list]
        if refs:
            self.keyed.append(refs)

    def check(self) -> None:
        """Refuse here what the other side would refuse there."""
        for refs in self.keyed:
            if not all(wire.key_fits(self.nodes, ref[0], wire.is_object) for ref in refs):
                raise ConversionFailed('a dict key or set element in it is too large', self.path)
        if wire.hangs_too_deep(self.nodes):
            raise ConversionFailed(
                'deques, defaultdicts or exceptions in it are nested too deeply', self.path
            )
        if sum(map(len, self.shapes)) > wire.SHAPES:
            raise ConversionFailed('there are too many kinds of named tuples in it', self.path)
        if self.self_referring_args and not wire.can_be_built(self.nodes):
            raise ConversionFailed('an exception in it is an argument of itself', self.path)

    def failure(self, message: str, place: Place | None, position: int) -> ConversionFailed:
        steps = []
        while place is not None:
            steps.append(place.step(position))
            position, place = place.position, place.outer
        if len(steps) > 20:
            steps[10:-10] = ['…']
        return ConversionFailed(message, self.path + ''.join(reversed(steps)))


_VISITS: Final[dict[int, Callable[[_Encoder, Any, Ref, Place | None, int], None]]] = {
    **{id(kind): _Encoder.sequence for kind in wire.SEQUENCES},
    **{id(kind): _Encoder.mapping for kind in wire.MAPPINGS},
    **{id(kind): _Encoder.plain for kind in PLAIN_BY_TYPE},
}


def _plain(values: list[Any]) -> list[Any] | None:
    """The items for `values`, where all are scalars that stand for themselves."""
    if len(values) >= wire.BULK:
        return _plain_bulk(values)
    for value in values:
        kind = type(value)
        if kind is str:
            if len(value) > wire.LONG or not value.isascii():
                return None
        elif kind is int:
            if not wire.INT_MIN <= value <= wire.INT_MAX:
                return None
        elif kind is not float and kind is not bool and value is not None:
            return None
    return values


def _plain_bulk(values: list[Any]) -> list[Any] | None:
    """The same for many, at the speed of C, numbers of one type as machine numbers."""
    first = type(values[0])
    if [True for value in values if type(value) is not first]:
        if [
            True
            for value in values
            if (kind := type(value)) is not str
            and kind is not int
            and kind is not float
            and kind is not bool
            and value is not None
        ]:
            return None
    elif first is int:
        return wire.pack_numbers(values, 'iq')
    elif first is float:
        return wire.pack_numbers(values, 'd')
    elif first is not str and first is not bool and first is not NoneType:
        return None
    try:
        size = len(_check(values))
    except (OverflowError, UnicodeEncodeError):
        return None
    return values if size <= wire.LONG * len(values) else None


def nearest_exception(kind: type[BaseException]) -> str:
    """The name of the builtin exception that `kind` is, or derives from first.

    >>> import json
    >>> nearest_exception(json.JSONDecodeError)
    'ValueError'
    """
    mro = _get(type, '__mro__', kind)
    return next(NAMES[id(base)] for base in mro if NAMES.get(id(base)) in EXCEPTIONS)


def type_name(kind: type) -> str:
    return scrub(_get(type, '__name__', kind))


def _get(owner: type, name: str, value: Any) -> Any:
    """`value.name` as `owner` itself defines it, whatever a subclass does."""
    return owner.__dict__[name].__get__(value)
