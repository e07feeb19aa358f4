"""The iterators of `itertools`, mid-way.

Up to CPython 3.13 most describe themselves by `__reduce__`, with a warning since 3.12. Those whose
description loses something (`groupby` inside a group, `accumulate` that stands at None, `cycle` in its
second round) or that have none (`pairwise`, `batched`) are read from the objects that they hold.
"""

from __future__ import annotations

import ctypes
import itertools
import sys
from typing import Any

from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.fields import Field
from pymonty.snapshot.library.iterators import advanced
from pymonty.snapshot.library.reducer import (
    Given,
    Parts,
    Reducer,
    check,
    exact,
    finished,
    held,
    index,
    integers,
    reduced,
    restate,
)


def _arguments(iterator: Any) -> Parts:
    return tuple(reduced(iterator)[1])


# -- accumulate


def _accumulate_parts(iterator: Any) -> Parts:
    """(iterator, function, values): the initial value before the first step, the total after it."""
    *fields, initial = held(iterator)  # [function] iterator [total] initial
    if initial is not None:
        return fields[-1], fields[0] if len(fields) == 2 else None, (True, initial)
    if len(fields) == 3:
        return fields[1], fields[0], (False, fields[2])
    make, arguments, *state = reduced(iterator)
    if make is itertools.islice:
        return fields[0], None, (False, None)  # the total is None
    if len(fields) == 1:
        return fields[0], None, ()
    source, function = arguments
    return source, function, () if function is not None else (False, *state)


def _make_accumulate(cls: Any, iterator: Any, function: Any, values: Any) -> Any:
    if not exact(values, tuple, 'the values'):
        return cls(Given(iterator), function)
    first, value = values
    if exact(first, bool, 'a flag'):
        return cls(Given(iterator), function, initial=value)
    return restate(cls(Given(iterator), function), value)


# -- batched and pairwise, which CPython cannot pickle

_batched: Any = getattr(itertools, 'batched', None)


def _field_of_batches(least: tuple[int, int], **how: Any) -> Field | None:
    if sys.version_info < least:
        return None
    if 'word' in how:
        return Field(lambda strict: _batched((), 7, strict=bool(strict)), (0, 1, 0, 1, 1), **how)
    return Field(lambda size: _batched((), size), (5, 11, 23))


_batch_size = _field_of_batches((3, 12))
_batch_strict = _field_of_batches((3, 13), word=ctypes.c_ubyte)


def _batched_parts(iterator: Any) -> Parts:
    source = next(iter(held(iterator)), None)
    if source is None:
        return ()
    try:
        size = _batch_size.read(iterator)  # type: ignore[union-attr]
        strict = bool(_batch_strict and _batch_strict.read(iterator))
    except LookupError:
        raise CannotDump('itertools.batched', 'take the batches with islice(iterator, n)') from None
    return source, size, strict


def _make_batched(cls: Any, *parts: Any) -> Any:
    if not parts:
        return finished(cls((), 1))
    source, size, strict = parts
    options = {'strict': True} if exact(strict, bool, 'strict') else {}
    return cls(Given(source), index(size, 'the size', 1), **options)


_pairwise_fields = len(held(itertools.pairwise(())))  # of a new one: the iterator, and in 3.13 a tuple


def _pairwise_parts(iterator: Any) -> Parts:
    fields = held(iterator)
    if _pairwise_fields == 2:
        fields.pop()
    if not fields:
        return ()
    source, *last = fields
    return _unchained(source, *last) if type(source) is itertools.chain else (source, *last)


def _unchained(chain: Any, *last: Any) -> Parts:
    """The parts behind a chain that `_make_pairwise` made: before its first step or after that."""
    _, _, *state = reduced(chain)
    lists, *active = state[0] if state else (None,)
    if type(lists) is _over_tuple:
        for made in held(lists):
            if type(made) is _Last and last and active:
                return (*active, *last)
            if type(made) is _Last and not last and not active:
                return iter(made[1]), *made[0]
    return (chain, *last)


class _Last(tuple):  # type: ignore[type-arg]
    """What `_make_pairwise` chains."""

    __slots__ = ()


_over_tuple = type(iter(()))


def _make_pairwise(cls: Any, *parts: Any) -> Any:
    """One that has a value in hand gets it back from a chain of that and the rest."""
    if not parts:
        return finished(cls(()))
    source, *last = parts
    check(len(last) < 2, 'a pairwise has one value in hand')
    rest = Given(source)
    if not last:
        return cls(rest)
    return cls(itertools.chain.from_iterable(_Last((last, rest))))


# -- chain, cycle, islice, repeat and count


def _chain_parts(iterator: Any) -> Parts:
    _, _, *state = reduced(iterator)
    return tuple(state[0]) if state else ()


def _make_chain(cls: Any, *parts: Any) -> Any:
    if not parts:
        return finished(cls())
    check(len([*map(Given, parts)]) <= 2, 'a chain has two iterators')
    return restate(cls(), parts)


def _cycle_parts(iterator: Any) -> Parts:
    """(iterator, saved) in the first round, then (None, saved, index)."""
    _, (source,), (saved, _) = reduced(iterator)
    if len(held(iterator)) == 2:
        return source, tuple(saved)
    return None, tuple(saved), 0 if not saved else len(saved) - source.__length_hint__()


def _make_cycle(cls: Any, source: Any, saved: Any, *position: Any) -> Any:
    exact(saved, tuple, 'what is saved')
    if not position:
        return restate(cls(Given(source)), ([*saved], False))
    check(source is None and len(position) == 1, 'a cycle has an iterator or an index')
    made = cls(saved)
    if not saved:
        return finished(made)
    return advanced(made, len(saved) + index(position[0], 'the index', 0, len(saved)))


def _islice_parts(iterator: Any) -> Parts:
    if not held(iterator):
        return ()
    _, (source, start, stop, step), count = reduced(iterator)
    return source, start, stop, step, count


def _make_islice(cls: Any, *parts: Any) -> Any:
    if not parts:
        return finished(cls((), 1))
    source, start, stop, step, count = parts
    index(start, 'the start')
    index(step, 'the step', 1)
    check(stop is None or index(stop, 'the stop') >= 0, 'the stop')
    made = cls(Given(source), start, stop, step)
    return restate(made, index(count, 'the count', 0, start))


def _make_repeat(cls: Any, value: Any, *times: Any) -> Any:
    check(len(times) <= 1, 'a repeat has one number')
    return cls(value, *[index(number, 'how often') for number in times])


def _make_count(cls: Any, value: Any, step: Any = 1) -> Any:
    return cls(value, step)


# -- a function, an iterator, a flag


def _with_flag(kind: type) -> Reducer:
    def parts(iterator: Any) -> Parts:
        _, arguments, state = reduced(iterator)
        return (*arguments, bool(state))

    def make(cls: Any, function: Any, source: Any, flag: Any) -> Any:
        return restate(cls(function, Given(source)), exact(flag, bool, 'a flag'))

    return Reducer(f'itertools.{kind.__name__}', kind, parts, make)


def _make_of_function(cls: Any, function: Any, source: Any) -> Any:
    return cls(function, Given(source))


def _make_compress(cls: Any, source: Any, selectors: Any) -> Any:
    return cls(Given(source), Given(selectors))


# -- groupby


def _groupby_parts(iterator: Any) -> Parts:
    """(iterator, function), with the group's key inside a group, with a value and its key too before it."""
    source, function, *state = held(iterator)  # … [key of the group] [key] [value]
    return source, function, tuple(state)


def _make_groupby(cls: Any, source: Any, function: Any, state: Any) -> Any:
    made = cls(Given(source), function)
    if not exact(state, tuple, 'the state of a groupby'):
        return made
    if len(state) == 1:
        (group,) = state
        restate(made, (group, None, group))
        next(itertools._grouper(made, group))  # type: ignore[attr-defined]
        return made
    group, key, value = state
    return restate(made, (key, value, group))


def _grouper_parts(group: Any) -> Parts:
    parent, key = held(group)
    return parent, key, len(reduced(group)[1]) == 2


def _make_grouper(cls: Any, parent: Any, key: Any, current: Any) -> Any:
    exact(parent, itertools.groupby, 'what made a group')
    if exact(current, bool, 'a flag'):
        return cls(parent, key)
    own: Any = itertools.groupby(())
    made = cls(own, key)
    cls(own, key)  # the current one now
    return made


# -- tee


def _link_parts(link: Any) -> Parts:
    source, values, following = _arguments(link)
    return source, tuple(values), following


def _make_link(cls: Any, source: Any, values: Any, following: Any) -> Any:
    check(following is None or type(following) is cls, 'a tee goes on with something else')
    Given(source)  # C takes its word for it
    return cls(source, [*exact(values, tuple, 'what a tee has seen')], following)


def _tee_parts(iterator: Any) -> Parts:
    _, _, (link, position) = reduced(iterator)
    return link, position


def _make_tee(cls: Any, link: Any, position: Any) -> Any:
    exact(link, _link, 'what a tee reads')
    seen = len(_arguments(link)[1])
    return restate(cls(()), (link, index(position, 'the index', 0, seen)))


_tee: Any = itertools._tee  # type: ignore[attr-defined]
_link: Any = itertools._tee_dataobject  # type: ignore[attr-defined]
_LINKS = frozenset({'itertools._tee_dataobject'})


# -- combinatorics: pools, and indices into them


def _pool_parts(iterator: Any) -> Parts:
    """(pool, size), the indices if it has begun, or nothing at its end."""
    _, (pool, size), *state = reduced(iterator)
    if state:
        return pool, size, state[0]
    return (pool, size) if len(held(iterator)) == 1 else ()


def _selection(kind: Any, least: int) -> Reducer:
    """Combinations: indices that rise, by `least` at least."""

    def make(cls: Any, *parts: Any) -> Any:
        if not parts:
            return finished(cls((), 1))
        pool, size, *state = parts
        made = cls(exact(pool, tuple, 'a pool'), index(size, 'the size'))
        if not state:
            return made
        (indices,) = state
        integers(indices, 'an index', 0, len(pool) - 1)
        rising = all(low + least <= high for low, high in itertools.pairwise(indices))
        check(len(indices) == size and rising, 'indices of no combination')
        return restate(made, indices)

    return Reducer(f'itertools.{kind.__name__}', kind, _pool_parts, make)


def _make_permutations(cls: Any, *parts: Any) -> Any:
    if not parts:
        return finished(cls((), 1))
    pool, size, *state = parts
    made = cls(exact(pool, tuple, 'a pool'), index(size, 'the size'))
    if not state:
        return made
    ((indices, cycles),) = state
    integers(indices, 'an index', 0, len(pool) - 1)
    integers(cycles, 'a cycle', 1, len(pool))
    check(size <= len(pool), 'more indices than there are')
    check({*indices} == {*range(len(pool))} and len(indices) == len(pool), 'indices of no permutation')
    check(len(cycles) == size, 'cycles of no permutation')
    check(all(turn <= len(pool) - at for at, turn in enumerate(cycles)), 'cycles of no permutation')
    return restate(made, (indices, cycles))


def _product_parts(iterator: Any) -> Parts:
    """(pools), then the indices if it has begun, or nothing at its end."""
    _, pools, *state = reduced(iterator)
    if state:
        return pools, *state
    return (pools,) if len(held(iterator)) == 1 else ()


def _make_product(cls: Any, *parts: Any) -> Any:
    if not parts:
        return finished(cls(()))
    pools, *state = parts
    made = cls(*[exact(pool, tuple, 'a pool') for pool in exact(pools, tuple, 'the pools')])
    if not state:
        return made
    (indices,) = state
    check(len(exact(indices, tuple, 'the indices')) == len(pools), 'indices of no product')
    for pool, position in zip(pools, indices, strict=True):
        index(position, 'an index', 0, len(pool) - 1)
    return restate(made, indices)


def _longest_parts(iterator: Any) -> Parts:
    _, iterators, filler = reduced(iterator)
    return (filler, *(None if source == () and type(source) is tuple else source for source in iterators))


def _make_longest(cls: Any, filler: Any, *iterators: Any) -> Any:
    given = [() if source is None else Given(source) for source in iterators]
    return cls(*given, fillvalue=filler)


REDUCERS = [
    Reducer('itertools.accumulate', itertools.accumulate, _accumulate_parts, _make_accumulate),
    Reducer('itertools.chain', itertools.chain, _chain_parts, _make_chain),
    _selection(itertools.combinations, 1),
    _selection(itertools.combinations_with_replacement, 0),
    Reducer('itertools.compress', itertools.compress, _arguments, _make_compress),
    Reducer('itertools.count', itertools.count, _arguments, _make_count),
    Reducer('itertools.cycle', itertools.cycle, _cycle_parts, _make_cycle),
    _with_flag(itertools.dropwhile),
    _with_flag(itertools.takewhile),
    Reducer('itertools.filterfalse', itertools.filterfalse, _arguments, _make_of_function),
    Reducer('itertools.starmap', itertools.starmap, _arguments, _make_of_function),
    Reducer('itertools.groupby', itertools.groupby, _groupby_parts, _make_groupby),
    Reducer('itertools._grouper', itertools._grouper, _grouper_parts, _make_grouper),  # type: ignore[attr-defined]
    Reducer('itertools.islice', itertools.islice, _islice_parts, _make_islice),
    Reducer('itertools.pairwise', itertools.pairwise, _pairwise_parts, _make_pairwise),
    Reducer('itertools.permutations', itertools.permutations, _pool_parts, _make_permutations),
    Reducer('itertools.product', itertools.product, _product_parts, _make_product),
    Reducer('itertools.repeat', itertools.repeat, _arguments, _make_repeat),
    Reducer('itertools._tee', _tee, _tee_parts, _make_tee, holds=_LINKS),
    Reducer('itertools._tee_dataobject', _link, _link_parts, _make_link, inner=True, holds=_LINKS),
    Reducer('itertools.zip_longest', itertools.zip_longest, _longest_parts, _make_longest),
]
if _batched is not None:
    REDUCERS.append(Reducer('itertools.batched', _batched, _batched_parts, _make_batched))
