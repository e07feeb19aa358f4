"""Builtin iterators that stand mid-way, and the views of dicts and bytes.

Most tell their state by `__reduce__`, which for these types is C that looks at fields. An iterator over a
dict or a set holds a slot of a hash table, which means nothing in another process: it is described by how
many entries are left. A restored dict has its entries in the same order. A restored set need not, so the
elements themselves are kept, and where they are not the last of the new set a list's iterator yields them.

An iterator whose dict or set has changed its size since raises an error at the next step, and so does the
restored one. An exhausted one stays exhausted, whatever happens to what it went through.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

from pymonty.compiler.names import BUILTIN_TYPES
from pymonty.runtime.classes import definer_of, is_guest_class, mro
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.fields import Field
from pymonty.snapshot.library.reducer import (
    Given,
    NotYet,
    Parts,
    Reducer,
    calls,
    check,
    exact,
    finished,
    held,
    index,
    instance,
    reduced,
    restate,
)


def advanced(iterator: Any, steps: int) -> Any:
    """A native iterator, some steps on."""
    taken = sum(1 for _ in islice(iterator, steps))
    check(taken == steps, 'an iterator stands beyond its end')
    return iterator


# -- over sequences: what they go through, and an index

_Begin = Callable[[Any], Any]


def _position(iterator: Any) -> Parts:
    """(sequence, index), or nothing once it is exhausted."""
    _, (sequence,), *state = reduced(iterator)
    return (sequence, *state) if state else ()


def _over(tag: str, begin: _Begin, of: type, empty: Any, filled: tuple[int, ...] = ()) -> Reducer:
    kind = type(begin(empty))

    def make(cls: type, *parts: Any) -> Any:
        if not parts:
            return finished(begin(empty))
        sequence, position = parts
        begun = begin(instance(sequence, of, 'the sequence'))
        return restate(begun, index(position, 'the index', -1))

    return Reducer(tag, kind, _position, make, filled=filled)


def _sequence_parts(iterator: Any) -> Parts:
    position = _position(iterator)
    if position and not _is_indexed(type(position[0])):
        raise CannotDump('iterator', f'{type(position[0]).__name__!r} got an __iter__ after it was begun')
    return position


def _is_indexed(kind: type) -> bool:
    """Whether `iter` of an instance counts up its `__getitem__`."""
    return definer_of(mro(kind), '__iter__') is None and definer_of(mro(kind), '__getitem__') is not None


class _Indexed:
    def __getitem__(self, position: int) -> Any:
        raise IndexError


def _make_sequence(cls: type, *parts: Any) -> Any:
    if not parts:
        return finished(iter(_Indexed()))
    sequence, position = parts
    if not _is_indexed(type(sequence)):
        raise NotYet('an iterator goes through something without indices')
    return restate(iter(sequence), index(position, 'the index'))


def _reversed_parts(iterator: Any) -> Parts:
    position = _position(iterator)
    if position and _asks(type(position[0])):
        raise CannotDump(
            'reversed()', 'its sequence has a __len__ of its own; go through range(len(x))[::-1]'
        )
    return position


def _asks(kind: type) -> bool:
    """Whether `reversed` of an instance would call a method of the guest's."""
    length = definer_of(mro(kind), '__len__')
    return length is None or is_guest_class(length) or definer_of(mro(kind), '__reversed__') is not None


def _make_reversed(cls: Any, *parts: Any) -> Any:
    if not parts:
        return finished(reversed.__new__(cls, ()))
    sequence, position = parts
    check(not _asks(type(sequence)), 'reversed() of something that is no native sequence')
    return restate(reversed.__new__(cls, sequence), index(position, 'the index', -1))


def _range_parts(iterator: Any) -> Parts:
    _, (rest,), begun = reduced(iterator)
    return (rest[begun or 0 :],)


def _make_range(cls: type, rest: Any) -> Any:
    return iter(exact(rest, range, 'the rest'))


_LONG = 1 << 70


def _make_long_range(cls: type, rest: Any) -> Any:
    """One that has come down to numbers that an ordinary range iterator would take is still a long one."""
    exact(rest, range, 'the rest')
    begun = iter(rest)
    if type(begun) is cls:
        return begun
    return restate(iter(range(rest.start - _LONG * rest.step, rest.stop, rest.step)), _LONG)


# -- over dicts and sets: what they go through, and how much is left

_STALE, _OTHER_KEYS = -1, -2
"""Instead of a number: the next step is one of CPython's two errors."""


def left_of(iterator: Any) -> list[Any] | RuntimeError:
    """What is left to come, or the error that does."""
    try:
        rest: list[Any] = reduced(iterator)[1][0]
    except RuntimeError as error:
        return error
    return rest


def _dict_parts(iterator: Any) -> Parts:
    source = next(iter(held(iterator)), None)
    if not issubclass(type(source), dict):
        return ()
    rest = left_of(iterator)
    if type(rest) is list:
        return source, len(rest)
    if iterator.__length_hint__():
        raise CannotDump(
            'iterator', 'the dict that it goes through has got other keys; iterate over a list(…)'
        )
    return source, _OTHER_KEYS if 'keys changed' in str(rest) else _STALE


def _failing(begin: _Begin, how: int) -> Any:
    """An iterator over a dict whose next step is an error."""
    changing = {0: 0, 1: 1}
    iterator = begin(changing)
    if how == _OTHER_KEYS:
        next(iterator)
        del changing[0]
        changing[2] = 2
        next(iterator)
    else:
        changing.clear()
    return iterator


def _over_dict(tag: str, begin: _Begin) -> Reducer:
    def make(cls: type, *parts: Any) -> Any:
        if not parts:
            return finished(begin({}))
        source, left = parts
        instance(source, dict, 'what it goes through')
        if left in (_STALE, _OTHER_KEYS):
            return _failing(begin, left)
        length = dict.__len__(source)
        return advanced(begin(source), length - index(left, 'what is left', 0, length))

    return Reducer(tag, type(begin({})), _dict_parts, make, filled=(0,))


def _set_parts(iterator: Any) -> Parts:
    source = next(iter(held(iterator)), None)
    if source is None:
        return ()
    rest = left_of(iterator)
    return source, tuple(rest) if type(rest) is list else None


def _make_set(cls: type, *parts: Any) -> Any:
    if not parts:
        return finished(iter(set()))
    source, rest = parts
    check(issubclass(type(source), (set, frozenset)), 'a set iterator goes through something else')
    if rest is None:
        changing = {0}
        stale = iter(changing)
        changing.clear()
        return stale
    begin = set.__iter__ if issubclass(type(source), set) else frozenset.__iter__
    known = list(begin(source))
    started = len(known) - len(exact(rest, tuple, 'what is left'))
    check(started >= 0, 'a set iterator has more to come than its set holds')
    if all(one is other for one, other in zip(known[started:], rest, strict=True)):
        return advanced(begin(source), started)
    check({*map(id, rest)} <= {*map(id, known)}, 'a set iterator has something to come that its set lacks')
    return iter([*rest])


def _view(tag: str, kind: type, of: type, begin: _Begin) -> Reducer:
    def make(cls: type, source: Any) -> Any:
        return begin(instance(source, of, 'what it shows'))

    return Reducer(tag, kind, lambda view: (held(view)[0],), make)


# -- over other iterators


def _callable_parts(iterator: Any) -> Parts:
    return tuple(reduced(iterator)[1]) if held(iterator) else ()


def _make_callable(cls: type, *parts: Any) -> Any:
    if not parts:
        return finished(iter(int, 0))
    function, sentinel = parts
    return iter(calls(function), sentinel)


def _arguments(iterator: Any) -> Parts:
    return tuple(reduced(iterator)[1])


def _make_enumerate(cls: Any, iterator: Any, count: Any) -> Any:
    return enumerate.__new__(cls, Given(iterator), exact(count, int, 'the count'))


def _zip_parts(iterator: Any) -> Parts:
    _, iterators, *strict = reduced(iterator)
    return bool(strict), *iterators


def _make_zip(cls: Any, strict: Any, *iterators: Any) -> Any:
    return zip.__new__(cls, *map(Given, iterators), strict=exact(strict, bool, 'strict'))


def _make_map(cls: Any, function: Any, *iterators: Any) -> Any:
    return map.__new__(cls, function, *map(Given, iterators))


def _make_filter(cls: Any, function: Any, iterator: Any) -> Any:
    return filter.__new__(cls, function, Given(iterator))


# -- over memory

_visited = Field(lambda count: advanced(iter(memoryview(bytes(64))), count), (5, 11, 23))


def _memory_parts(iterator: Any) -> Parts:
    view = next(iter(held(iterator)), None)
    if view is None:
        return ()
    try:
        return view, _visited.read(iterator)
    except LookupError:
        raise CannotDump('memory_iterator', 'iterate over view.tolist()') from None


def _make_memory(cls: type, *parts: Any) -> Any:
    if not parts:
        return finished(iter(memoryview(b'')))
    view, position = parts
    exact(view, memoryview, 'what it goes through')
    return advanced(iter(view), index(position, 'the index', 0, len(view)))


_awaiting = BUILTIN_TYPES['coroutine_wrapper']


def _make_awaiting(cls: type, coroutine: Any) -> Any:
    return exact(coroutine, BUILTIN_TYPES['coroutine'], 'what is awaited').__await__()


REDUCERS = [
    _over('list_iterator', list.__iter__, list, [], filled=(0,)),
    _over('list_reverseiterator', list.__reversed__, list, [], filled=(0,)),
    _over('tuple_iterator', tuple.__iter__, tuple, ()),
    _over('str_ascii_iterator', str.__iter__, str, ''),
    _over('str_iterator', str.__iter__, str, 'é'),
    _over('bytes_iterator', bytes.__iter__, bytes, b''),
    _over('bytearray_iterator', bytearray.__iter__, bytearray, bytearray(), filled=(0,)),
    Reducer('iterator', type(iter(_Indexed())), _sequence_parts, _make_sequence),
    Reducer('reversed', reversed, _reversed_parts, _make_reversed, inherits=True),
    Reducer('range_iterator', type(iter(range(0))), _range_parts, _make_range),
    Reducer('longrange_iterator', type(iter(range(_LONG))), _range_parts, _make_long_range),
    _over_dict('dict_keyiterator', dict.__iter__),
    _over_dict('dict_valueiterator', lambda source: iter(dict.values(source))),
    _over_dict('dict_itemiterator', lambda source: iter(dict.items(source))),
    _over_dict('dict_reversekeyiterator', dict.__reversed__),
    _over_dict('dict_reversevalueiterator', lambda source: reversed(dict.values(source))),
    _over_dict('dict_reverseitemiterator', lambda source: reversed(dict.items(source))),
    Reducer('set_iterator', type(iter(set())), _set_parts, _make_set, filled=(0,), serves=type(iter([]))),
    _view('dict_keys', type({}.keys()), dict, dict.keys),
    _view('dict_values', type({}.values()), dict, dict.values),
    _view('dict_items', type({}.items()), dict, dict.items),
    Reducer(
        'callable_iterator',
        type(iter(int, 0)),
        _callable_parts,
        _make_callable,
        holds=frozenset({'re.Search', '.never'}),
    ),
    Reducer('enumerate', enumerate, _arguments, _make_enumerate, inherits=True, holds=frozenset({'relay'})),
    Reducer('zip', zip, _zip_parts, _make_zip, inherits=True),
    Reducer('map', map, _arguments, _make_map, inherits=True),
    Reducer('filter', filter, _arguments, _make_filter, inherits=True),
    Reducer('memory_iterator', type(iter(memoryview(b''))), _memory_parts, _make_memory),
    Reducer('coroutine_wrapper', _awaiting, lambda wrapper: (held(wrapper)[0],), _make_awaiting),
]
