"""Nodes to a value; total: whatever arrives, the outcome is a value or `WireError`.

Nodes are made in order. One that needs a node not yet made either gets that one's shell, or has it
made first (a stack of its own, no recursion); one that thereby needs itself is refused. A shell is
filled when its turn comes.

What the sender can make expensive is metered. Keys are inserted a few at a time against an allowance
of processor time, since hashes can be made to collide, and only keys of bounded size are hashed at
all. Memory is bounded by the size of the frame times a small constant, as no node repeats anything.
"""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from functools import partial
from itertools import islice
from time import thread_time
from typing import Any, Final

from msgspec.msgpack import Ext

from pymonty.errors import MontyConversionError
from pymonty.wire import nodes as wire
from pymonty.wire.nodes import Builder, WireError
from pymonty.wire.plain import NAMED, PLAIN_BY_TAG

_MISSING: Final = object()
_FEW_KEYS: Final = 64
_NONE: Final[list[int]] = []  # the references in a node that has none, nor an Ext
_STEP: Final = 32
_SECONDS: Final = 1.0
_SECONDS_PER_KEY: Final = 2e-6


def decode(value: Any, builder: Builder) -> Any:
    kind = type(value)
    if kind is str or kind is int or kind is float or kind is bool or value is None:
        return value
    if kind is not list:
        raise WireError(f'a value of type {kind.__name__}')
    try:
        if len(value) == 1 and _is_small_and_plain(value[0]):
            return _PLAIN[value[0][0]](value[0])
        return _Decoder(value, builder).decode()
    except (WireError, MontyConversionError, MemoryError):
        raise
    except Exception as error:
        raise WireError(f'{type(error).__name__} while decoding: {error}') from error


def _is_small_and_plain(node: Any) -> bool:
    """Whether this is a list, tuple or dict of a few scalars, as the arguments of most calls are."""
    if type(node) is not list or not 0 < len(node) <= wire.BULK or type(node[0]) is not int:
        return False
    for item in node:
        kind = type(item)
        if (
            kind is not str
            and kind is not int
            and kind is not float
            and kind is not bool
            and item is not None
        ):
            return False
    return node[0] in _PLAIN


_PLAIN: Final[dict[int, Callable[[list[Any]], Any]]] = {
    wire.LIST: lambda node: node[1:],
    wire.TUPLE: lambda node: tuple(node[1:]),
    wire.DICT: lambda node: dict(zip(node[1::2], node[2::2], strict=True)),
}


class _Decoder:
    def __init__(self, nodes: list[Any], builder: Builder) -> None:
        self.nodes = nodes
        self.builder = builder
        self.refs: list[list[int]] = []
        self.made: list[Any] = [_MISSING] * len(nodes)
        self.allowance = _SECONDS
        self.shapes: set[tuple[str, tuple[str, ...]]] = set()
        self.fields = 0

    def decode(self) -> Any:
        nodes, made = self.nodes, self.made
        refs = self.refs = [self.check(node) for node in nodes]
        if wire.hangs_too_deep(nodes):
            raise WireError('deques, defaultdicts or exceptions nested too deeply')
        for index, node in enumerate(nodes):
            if (
                refs[index] is _NONE
                and made[index] is _MISSING
                and len(node) <= _FEW_KEYS
                and node[0] in _PLAIN
            ):
                made[index] = _PLAIN[node[0]](node)
            elif node[0] in wire.SHELLS or made[index] is _MISSING:
                self.make(index)
        return made[-1]

    def check(self, node: Any) -> list[int]:
        """Where in the node the references are, after a look at its form: tag, types, references in range."""
        if type(node) is not list or not node or type(node[0]) is not int or node[0] not in _MAKERS:
            raise WireError('not a node')
        if wire.SCALARS.issuperset(map(type, node)) and node[0] != wire.STATE:
            return _NONE
        others = [
            position
            for position, item in enumerate(node)
            if (kind := type(item)) is not str
            and kind is not int
            and kind is not float
            and kind is not bool
            and item is not None
        ]
        for position in others:
            item = node[position]
            if type(item) is Ext:
                if node[0] in PLAIN_BY_TAG:
                    continue
                if item.code in wire.ARRAYS and position == len(node) - 1:
                    others.pop()
                    break
            elif (
                type(item) is list
                and len(item) == 1
                and type(item[0]) is int
                and 0 <= item[0] < len(self.nodes)
            ):
                continue
            raise WireError(f'an item that is neither scalar nor reference: {type(item).__name__}')
        if node[0] == wire.STATE and (len(node) < 6 or type(node[1]) is not list):
            raise WireError('not the state of an exception')
        return others

    def make(self, index: int) -> None:
        """Make node `index`, and before it what it cannot do without."""
        needed: list[int] = []
        parts = self.parts(index, needed)
        if needed:
            self.make_all(needed, {index})
            parts = self.parts(index, [])
        self.made[index] = _MAKERS[self.nodes[index][0]](self, index, parts)

    def make_all(self, todo: list[int], active: set[int]) -> None:
        """Make these nodes, which are no shells; `active` ones wait for them."""
        while todo:
            index = todo[-1]
            if self.made[index] is not _MISSING:
                todo.pop()
                continue
            needed: list[int] = []
            parts = self.parts(index, needed)
            if not needed:
                self.made[index] = _MAKERS[self.nodes[index][0]](self, index, parts)
                todo.pop()
            elif index in active:
                raise WireError('a value that is needed to make itself')
            else:
                active.add(index)
                todo += needed

    def parts(self, index: int, needed: list[int]) -> list[Any]:
        """The values of a node's items; those that must be made first are added to `needed`."""
        node = self.nodes[index]
        parts: list[Any] = node[1:]
        if parts and type(parts[-1]) is Ext and node[0] not in PLAIN_BY_TAG:
            parts += wire.unpack_numbers(parts.pop())
        made = self.made
        for position in self.refs[index]:
            item = node[position]
            if type(item) is Ext:
                continue
            value = made[item[0]]
            if value is _MISSING:
                if self.nodes[item[0]][0] in wire.SHELLS:
                    value = self.shell(item[0])
                else:
                    needed.append(item[0])
            elif self.nodes[item[0]][0] == wire.STATE:
                raise WireError('a reference to the state of an exception')
            parts[position - 1] = value
        return parts

    # Shells

    def shell(self, index: int) -> Any:
        """The object that node `index` is, made empty where it does not exist yet."""
        value = self.made[index]
        if value is _MISSING:
            node = self.nodes[index]
            value = self.made[index] = _EMPTY[node[0]](self, node)
        return value

    def empty_deque(self, node: list[Any]) -> Any:
        maxlen = node[1]
        if maxlen is not None and type(maxlen) is not int:
            raise WireError('the maxlen of a deque is no int')
        return deque(maxlen=maxlen)

    def empty_defaultdict(self, node: list[Any]) -> Any:
        return defaultdict(None if node[1] is None else wire.FACTORIES[node[1]])

    def empty_object(self, node: list[Any]) -> Any:
        kind, type_name, text = node[1:4]
        names = tuple(node[4::2])
        if (
            kind not in wire.KINDS
            or len(node) % 2
            or not all(type(n) is str for n in (type_name, text, *names))
        ):
            raise WireError('not an object')
        return self.builder.shell(kind, type_name, names, text)

    # Makers: (index of the node, its parts) → value

    def make_plain(self, index: int, parts: list[Any]) -> Any:
        row = PLAIN_BY_TAG[self.nodes[index][0]]
        if not row.accepts(parts):
            raise WireError(f'not a {row.type.__name__}')
        return row.make(*parts)

    def make_name(self, index: int, parts: list[Any]) -> Any:
        (name,) = parts
        return NAMED[name]

    def make_tuple(self, index: int, parts: list[Any]) -> Any:
        return tuple(parts)

    def make_list(self, index: int, parts: list[Any]) -> Any:
        value = self.shell(index)
        value += parts
        return value

    def make_deque(self, index: int, parts: list[Any]) -> Any:
        value = self.shell(index)
        value += parts[1:]
        return value

    def make_frozenset(self, index: int, parts: list[Any]) -> Any:
        value: set[Any] = set()
        self.insert(value.update, parts, parts, self.nodes[index][1:])
        return frozenset(value)

    def make_set(self, index: int, parts: list[Any]) -> Any:
        value = self.shell(index)
        self.insert(value.update, parts, parts, self.nodes[index][1:])
        return value

    def make_mapping(self, index: int, parts: list[Any]) -> Any:
        value = self.shell(index)
        head = 1 if type(value) is defaultdict else 0
        pairs = zip(parts[head::2], parts[head + 1 :: 2], strict=True)
        if len(parts) <= 2 * _FEW_KEYS and not self.refs[index] and type(value) is dict:
            value.update(pairs)
            return value
        update = OrderedDict.update if type(value) is OrderedDict else dict.update
        self.insert(partial(update, value), parts[head::2], pairs, self.nodes[index][head + 1 :: 2])
        return value

    def make_namedtuple(self, index: int, parts: list[Any]) -> Any:
        type_name, fields, values = parts[0], tuple(parts[1::2]), tuple(parts[2::2])
        if len(fields) != len(values) or not all(type(n) is str for n in (type_name, *fields)):
            raise WireError('not a named tuple')
        if (type_name, fields) not in self.shapes:
            self.shapes.add((type_name, fields))
            self.fields += 1 + len(fields)
            if self.fields > wire.SHAPES:
                raise WireError('too many kinds of named tuples')
        return self.builder.namedtuple(type_name, fields, values)

    def make_object(self, index: int, parts: list[Any]) -> Any:
        return self.builder.fill(self.shell(index), dict(zip(parts[3::2], parts[4::2], strict=True)))

    def make_exception(self, index: int, parts: list[Any]) -> Any:
        name, *args = parts
        if type(name) is not str:
            raise WireError('not an exception')
        return self.builder.exception(name, tuple(args))

    def make_state(self, index: int, parts: list[Any]) -> Any:
        error, cause, context, suppress, notes = parts[:5]
        if self.nodes[self.nodes[index][1][0]][0] != wire.EXCEPTION:
            raise WireError('the state of something that is no exception')
        error.__cause__ = cause
        error.__context__ = context
        error.__suppress_context__ = suppress
        if type(notes) is list and all(type(note) is str for note in notes):
            error.__notes__ = notes
        for name, value in zip(parts[5::2], parts[6::2], strict=True):
            if type(name) is not str or name.startswith('__') or hasattr(BaseException, name):
                raise WireError(f'an exception with an attribute named {name!r:.80}')
            if any(isinstance(error, owner) and name in names for owner, names in _NATIVE):
                if type(value) is not int and type(value) is not str:
                    raise WireError(f'{name} of an exception is no int or str')
                setattr(error, name, value)
            else:
                error.__dict__[name] = value
        return error

    def insert(
        self, put: Callable[[Iterable[Any]], None], keys: list[Any], entries: Iterable[Any], items: list[Any]
    ) -> None:
        """`put` the entries, whose keys are `keys` and stand as `items` in their node."""
        if len(keys) <= _FEW_KEYS:
            cheap = not [True for item in items if type(item) is list]
        else:
            cheap = not [True for key in keys if type(key) is not str]  # their hashes are not known to others
        if cheap:
            return put(entries)
        start = thread_time()
        self.allowance += _SECONDS_PER_KEY * len(keys)
        rest = iter(entries)
        for step in range(0, len(keys), _STEP):
            for item in items[step : step + _STEP]:
                if type(item) is list and not wire.key_fits(self.nodes, item[0], self.has_cheap_hash):
                    raise WireError('a key that is too large')
            put(islice(rest, _STEP))
            if thread_time() - start > self.allowance:
                raise WireError('keys whose hashes collide')
        self.allowance -= thread_time() - start
        return None

    def has_cheap_hash(self, index: int, node: list[Any]) -> bool:
        if node[0] == wire.OBJECT:
            return getattr(type(self.made[index]), '__hash__', None) is object.__hash__
        return bool(node[0] == wire.EXCEPTION)


_NATIVE: Final = tuple(wire.PLAIN_ATTRIBUTES.items())

_EMPTY: Final[dict[int, Callable[[_Decoder, list[Any]], Any]]] = {
    wire.LIST: lambda decoder, node: [],
    wire.SET: lambda decoder, node: set(),
    wire.DICT: lambda decoder, node: {},
    wire.ORDEREDDICT: lambda decoder, node: OrderedDict(),
    wire.COUNTER: lambda decoder, node: Counter(),
    wire.DEFAULTDICT: _Decoder.empty_defaultdict,
    wire.DEQUE: _Decoder.empty_deque,
    wire.OBJECT: _Decoder.empty_object,
}

_MAKERS: Final[dict[int, Callable[[_Decoder, int, list[Any]], Any]]] = {
    **dict.fromkeys(PLAIN_BY_TAG, _Decoder.make_plain),
    wire.NAME: _Decoder.make_name,
    wire.STATE: _Decoder.make_state,
    wire.TUPLE: _Decoder.make_tuple,
    wire.FROZENSET: _Decoder.make_frozenset,
    wire.NAMEDTUPLE: _Decoder.make_namedtuple,
    wire.EXCEPTION: _Decoder.make_exception,
    wire.LIST: _Decoder.make_list,
    wire.SET: _Decoder.make_set,
    wire.DICT: _Decoder.make_mapping,
    wire.ORDEREDDICT: _Decoder.make_mapping,
    wire.COUNTER: _Decoder.make_mapping,
    wire.DEFAULTDICT: _Decoder.make_mapping,
    wire.DEQUE: _Decoder.make_deque,
    wire.OBJECT: _Decoder.make_object,
}
