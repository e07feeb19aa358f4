"""Objects of `functools` that are called: caches with what they hold, partials, comparison keys.

A native cache can be looked into, for it refers to its keys and results, but filled only by calls. A
restored one is fed: what it calls gives the results of old, one call for each entry, and then becomes the
function. Its counters are set where they lie.
"""

from __future__ import annotations

import ctypes
import functools
import gc
from typing import Any

from pymonty.compiler.names import LIBRARY_TYPES
from pymonty.runtime.classes import is_guest_class
from pymonty.runtime.library import functools as stand_ins
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.fields import Field
from pymonty.snapshot.library.functions import tag_of
from pymonty.snapshot.library.reducer import (
    Parts,
    Reducer,
    attributes,
    calls,
    check,
    exact,
    held,
    index,
    is_text,
)

_Cache: Any = functools._lru_cache_wrapper


def _sample(maxsize: int | None = None, typed: int = 0, hits: int = 0, misses: int = 0) -> Any:
    cache: Any = _Cache(lambda value: value, maxsize, bool(typed), functools._CacheInfo)
    for value in range(misses):
        cache(value)
    for _ in range(hits):
        cache(0)
    return cache


_SEEN = (5, 11, 23)
_hits = Field(lambda hits: _sample(misses=1, hits=hits), _SEEN)
_misses = Field(lambda misses: _sample(misses=misses), _SEEN)
_typed = Field(lambda typed: _sample(typed=typed, misses=3), (0, 1, 0, 1, 1), word=ctypes.c_int)

_TAIL = 6
"""Last in what a cache refers to: its dict, function, mark, two types, and its attributes."""


def _cache_parts(cache: Any) -> Parts:
    """(function, maxsize, typed, hits, misses, attributes, then keys and results, the oldest first)."""
    hits, misses, maxsize, _ = _Cache.cache_info(cache)
    *entries, table, function, mark, _, _, own = gc.get_referents(cache)
    try:
        typed = bool(_typed.read(cache))
    except LookupError:
        raise CannotDump('lru_cache', 'this Python hides what a cache is; keep a dict instead') from None
    if type(function) is stand_ins.Fed:
        function = function.func
    if is_guest_class(type(function)):
        raise CannotDump('lru_cache', 'it is around an object; put it around a function that calls that')
    found = [*table.items()] if maxsize is None else [*zip(entries[1::3], entries[2::3], strict=True)]
    parts = [part for key, result in found for part in (_arguments(key, mark, typed), result)]
    return function, maxsize, typed, hits, misses, tuple(_attributes(own)), *parts


def _arguments(key: Any, mark: object, typed: bool) -> tuple[Any, Any]:
    """Positional arguments, and names with values in turn, from the key that C made of them."""
    if type(key) is not tuple:
        return (key,), ()
    where = next((at for at, part in enumerate(key) if part is mark), None)
    if where is None:
        return key[: len(key) // 2] if typed else key, ()
    options = (len(key) - 1 - 2 * where) * 2 // 3 if typed else len(key) - 1 - where
    return key[:where], key[where + 1 : where + 1 + options]


def _attributes(own: dict[str, Any]) -> list[Any]:
    return [part for name, value in own.items() if not _is_told(name, value) for part in (name, value)]


def _is_told(name: str, value: Any) -> bool:
    """Whether an attribute is the function that every cache has."""
    return name == 'cache_parameters' and getattr(value, '__code__', None) is _parameters_code


_parameters_code = stand_ins.new_cache(len, 1, False).cache_parameters.__code__


def _make_cache(
    cls: Any, function: Any, maxsize: Any, typed: Any, hits: Any, misses: Any, looks: Any, *entries: Any
) -> Any:
    check(maxsize is None or index(maxsize, 'maxsize') >= 0, 'maxsize')
    exact(typed, bool, 'typed')
    results = iter(entries[1::2])
    fed = stand_ins.Fed(lambda *args, **options: next(results))
    cache = stand_ins.new_cache(fed, maxsize, typed)
    for key in entries[::2]:
        args, options = exact(key, tuple, 'a key')
        names = [exact(name, str, 'a name') for name in exact(options, tuple, 'the options')[::2]]
        cache(*exact(args, tuple, 'the arguments'), **dict(zip(names, options[1::2], strict=True)))
    check(cache.cache_info().currsize == len(entries) // 2, 'a cache with other entries')
    fed.serve(calls(function))
    _hits.write(cache, index(hits, 'the hits'))
    _misses.write(cache, index(misses, 'the misses'))
    for name, value in zip(looks[::2], exact(looks, tuple, 'attributes')[1::2], strict=True):
        check(exact(name, str, 'a name').isidentifier(), 'a name')
        check(name[:2] != '__' or name in _LOOKS, 'a name')
        cache.__dict__[name] = value
    return cache


_LOOKS = frozenset({*stand_ins._COPIED, '__wrapped__', '__isabstractmethod__'})


def _partial_parts(value: Any) -> Parts:
    return _function(value), _args(value), _keywords(value)


_function, _args, _keywords = (vars(functools.partial)[name].__get__ for name in ('func', 'args', 'keywords'))


def _make_partial(cls: Any, function: Any, args: Any, keywords: Any) -> Any:
    made = functools.partial.__new__(cls, len)
    state = (calls(function), exact(args, tuple, 'arguments'), exact(keywords, dict, 'options'), None)
    functools.partial.__setstate__(made, state)  # type: ignore[attr-defined]
    return made


def _key_parts(key: Any) -> Parts:
    return tuple(held(key))


def _make_key(cls: Any, compare: Any, *value: Any) -> Any:
    check(len(value) <= 1, 'a comparison key')
    make: Any = functools.cmp_to_key(compare)
    return make(*value) if value else make


REDUCERS = [
    Reducer('functools.lru_cache', _Cache, _cache_parts, _make_cache, hashed=slice(6, None, 2)),
    Reducer('functools.partial', functools.partial, _partial_parts, _make_partial, inherits=True),
    Reducer('functools.cmp_to_key', LIBRARY_TYPES['KeyWrapper'], _key_parts, _make_key),
    attributes(
        'functools.partialmethod',
        functools.partialmethod,
        'func',
        args=lambda value: type(value) is tuple,
        keywords=lambda value: type(value) is dict,
    ),
    attributes('functools.cached_property', stand_ins.cached_property, 'func', '__doc__', attrname=is_text),
    attributes(
        'functools.singledispatchmethod',
        stand_ins.singledispatchmethod,
        'func',
        dispatcher=lambda value: tag_of(value) == 'singledispatch',
    ),
]
