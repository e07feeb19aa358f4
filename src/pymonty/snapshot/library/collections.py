"""The containers of `collections`, and the iterators and views of theirs.

Entries of the dicts are parts in turn, key and value. The order of an `OrderedDict` is that of a list
beside its table, which no call shows without hashing the keys: it is read from what the object refers to.
"""

from __future__ import annotations

import collections
import ctypes
import gc
import types
from collections import abc
from collections.abc import Callable
from typing import Any

from pymonty.compiler.names import BUILTIN_TYPES, LIBRARY_TYPES
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.fields import Field
from pymonty.snapshot.library.iterators import advanced, left_of
from pymonty.snapshot.library.reducer import (
    MAX_SIZE,
    Parts,
    Reducer,
    attributes,
    check,
    exact,
    finished,
    held,
    index,
    instance,
    native,
    reduced,
)

OrderedDict = collections.OrderedDict

# -- deque

_maxlen = native(collections.deque, 'maxlen')


def _deque_parts(value: Any) -> Parts:
    return _maxlen(value), *collections.deque.__iter__(value)


def _fill_deque(value: Any, parts: Parts) -> None:
    maxlen, *items = parts
    if maxlen is not None:
        check(len(items) <= index(maxlen, 'maxlen'), 'a deque with more items than its maxlen')
    collections.deque.__init__(value, items, maxlen)


_STALE = -1


def _changed(changes: int) -> Any:
    """A deque that has changed that often, an odd number."""
    changed: Any = collections.deque([0])
    for _ in range(changes // 2):
        changed.append(0)
        changed.popleft()
    return changed


_changes = Field(_changed, (11, 23, 47))


def _over_deque(tag: str, begin: Callable[[Any], Any]) -> Reducer:
    kind: Any = type(begin(collections.deque()))
    before = Field(lambda changes: begin(_changed(changes)), (11, 23, 47))

    def parts(iterator: Any) -> Parts:
        source, position = reduced(iterator)[1]
        try:
            stale = before.read(iterator) != _changes.read(source)
        except LookupError:
            raise CannotDump(tag, 'iterate over list(d)') from None
        return source, _STALE if stale else position

    def make(cls: type, source: Any, position: Any) -> Any:
        instance(source, collections.deque, 'what it goes through')
        if position == _STALE:
            changing: Any = collections.deque([0])
            stale = begin(changing)
            changing.append(1)
            return stale
        length = collections.deque.__len__(source)
        return kind(source, index(position, 'the index', 0, length))

    return Reducer(tag, kind, parts, make, filled=(0,))


# -- dicts


def _entries(value: Any) -> list[Any]:
    return [part for entry in dict.items(value) for part in entry]


def _fill_entries(value: Any, parts: Parts) -> None:
    for key, item in zip(parts[::2], parts[1::2], strict=True):
        dict.__setitem__(value, key, item)


_factory: Any = vars(collections.defaultdict)['default_factory']


def _fill_defaultdict(value: Any, parts: Parts) -> None:
    _factory.__set__(value, parts[0])
    _fill_entries(value, parts[1:])


def ordered_keys(value: Any) -> list[Any]:
    """The keys of an `OrderedDict` in order, hashing none."""
    count = dict.__len__(value)
    keys = {id(key) for key in dict.__iter__(value)}
    found = gc.get_referents(value)
    for start in range(len(found) - count + 1):  # before them may stand the type and the instance's dict
        if {id(key) for key in found[start : start + count]} == keys:
            return found[start : start + count]
    raise CannotDump('OrderedDict', 'its order cannot be read; use a dict')


def _ordered_parts(value: Any) -> Parts:
    items = {id(key): item for key, item in dict.items(value)}
    return tuple([part for key in ordered_keys(value) for part in (key, items[id(key)])])


def _fill_ordered(value: Any, parts: Parts) -> None:
    for key, item in zip(parts[::2], parts[1::2], strict=True):
        OrderedDict.__setitem__(value, key, item)


_ORDERED_BEGIN: dict[int, Callable[[Any], Any]] = {
    2: OrderedDict.__iter__,
    3: OrderedDict.__reversed__,
    4: lambda source: iter(OrderedDict.values(source)),
    5: lambda source: reversed(OrderedDict.values(source)),
    6: lambda source: iter(OrderedDict.items(source)),
    7: lambda source: reversed(OrderedDict.items(source)),
}
"""As C numbers what an iterator over an `OrderedDict` yields."""

_what = Field(lambda what: _ORDERED_BEGIN[what](OrderedDict()), _ORDERED_BEGIN, word=ctypes.c_int)
_HASHED_NATIVELY = frozenset(map(id, (str, int, float, bool, bytes, type(None), complex)))


def _ordered_iterator_parts(iterator: Any) -> Parts:
    source: Any = next(iter(held(iterator)), None)
    if not issubclass(type(source), OrderedDict):
        return ()
    if not all(id(type(key)) in _HASHED_NATIVELY for key in dict.__iter__(source)):
        raise CannotDump('odict_iterator', 'finding its place would hash the keys; iterate over list(d)')
    try:
        what = _what.read(iterator)
    except LookupError:
        raise CannotDump('odict_iterator', 'iterate over list(d)') from None
    rest = left_of(iterator)
    return source, what, len(rest) if type(rest) is list else _STALE


def _make_ordered_iterator(cls: type, *parts: Any) -> Any:
    if not parts:
        return finished(iter(OrderedDict()))
    source, what, left = parts
    begin = _ORDERED_BEGIN[index(what, 'what it yields')]
    instance(source, OrderedDict, 'what it goes through')
    if left == _STALE:
        changing: Any = OrderedDict.fromkeys((1, 2))
        stale = begin(changing)
        del changing[1]
        return stale
    length = dict.__len__(source)
    return advanced(begin(source), length - index(left, 'what is left', 0, length))


def _ordered_view(tag: str, begin: Callable[[Any], Any]) -> Reducer:
    def make(cls: type, source: Any) -> Any:
        return begin(instance(source, OrderedDict, 'what it shows'))

    return Reducer(tag, BUILTIN_TYPES[tag], lambda view: (held(view)[-1],), make)


# -- parts of named tuples


def _getter_parts(value: Any) -> Parts:
    return tuple(reduced(value)[1])


def _make_getter(cls: Any, position: Any, doc: Any) -> Any:
    return cls(
        index(position, 'the index', 0, MAX_SIZE), exact(doc, str, 'the text') if doc is not None else None
    )


def _namespace_parts(value: Any) -> Parts:
    own = object.__getattribute__(value, '__dict__')
    return tuple([part for entry in own.items() if type(entry[0]) is str for part in entry])


def _fill_namespace(value: Any, parts: Parts) -> None:
    own = value.__dict__
    for name, item in zip(parts[::2], parts[1::2], strict=True):
        own[exact(name, str, 'a name')] = item


_Namespace: Any = types.SimpleNamespace
_mapping: Any = vars(abc.MappingView)['_mapping']


def _abstract_view(kind: Any) -> Reducer:
    """A view of a mapping that is no dict."""
    return Reducer(
        f'collections.abc.{kind.__name__}',
        kind,
        lambda view: (_mapping.__get__(view),),
        lambda cls: object.__new__(cls),
        lambda view, parts: _mapping.__set__(view, *parts),
        inherits=True,
    )


REDUCERS = [
    Reducer(
        'deque', collections.deque, _deque_parts, lambda cls: collections.deque.__new__(cls), _fill_deque,
        inherits=True,
    ),
    _over_deque('deque_iterator', iter),
    _over_deque('deque_reverse_iterator', reversed),
    Reducer(
        'Counter', collections.Counter, lambda value: tuple(_entries(value)), lambda cls: dict.__new__(cls),
        _fill_entries, inherits=True, hashed=slice(0, None, 2),
    ),
    Reducer(
        'defaultdict', collections.defaultdict, lambda value: (_factory.__get__(value), *_entries(value)),
        lambda cls: collections.defaultdict.__new__(cls), _fill_defaultdict,
        inherits=True, hashed=slice(1, None, 2),
    ),
    Reducer(
        'OrderedDict', OrderedDict, _ordered_parts, lambda cls: OrderedDict.__new__(cls), _fill_ordered,
        inherits=True, hashed=slice(0, None, 2),
    ),
    Reducer(
        'odict_iterator', type(iter(OrderedDict())), _ordered_iterator_parts, _make_ordered_iterator,
        filled=(0,),
    ),
    _ordered_view('odict_keys', OrderedDict.keys),
    _ordered_view('odict_values', OrderedDict.values),
    _ordered_view('odict_items', OrderedDict.items),
    attributes('ChainMap', collections.ChainMap, 'maps'),
    attributes('UserDict', collections.UserDict, 'data'),
    attributes('UserList', collections.UserList, 'data'),
    attributes('UserString', collections.UserString, 'data'),
    *map(_abstract_view, (abc.MappingView, abc.KeysView, abc.ValuesView, abc.ItemsView)),
    Reducer('_tuplegetter', LIBRARY_TYPES['collections._tuplegetter'], _getter_parts, _make_getter),
    Reducer(
        'SimpleNamespace', _Namespace, _namespace_parts, lambda cls: _Namespace.__new__(cls),
        _fill_namespace,
    ),
]  # fmt: skip
