"""How iterators and the library's objects are written to snapshots and made anew.

`REDUCERS` has the exact types that the heap does not know by itself, and how to take one apart
(`reducer.Reducer`). `BY_TAG` finds the same by the name in a snapshot.
"""

from __future__ import annotations

from pymonty.snapshot.library import (
    callables,
    collections,
    contexts,
    functions,
    iterators,
    itertools,
    memory,
    numbers,
    prelude,
    text,
)
from pymonty.snapshot.library.reducer import Parts, Reducer, checked

_MODULES = (iterators, itertools, memory, collections, numbers, text, callables, contexts, functions, prelude)
_ALL = [checked(reducer) for module in _MODULES for reducer in module.REDUCERS]

REDUCERS: dict[int, Reducer] = {id(reducer.kind): reducer for reducer in _ALL}
"""By `id` of the exact type: a type's own hash may be a guest's."""

BY_TAG: dict[str, Reducer] = {reducer.tag: reducer for reducer in _ALL}

__all__ = ['BY_TAG', 'REDUCERS', 'Parts', 'Reducer']
