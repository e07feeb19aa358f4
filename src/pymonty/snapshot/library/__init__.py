"""How iterators and the library's objects are written to snapshots and made anew.

`REDUCERS` has the exact types that the heap does not know by itself, and how to take one apart
(`reducer.Reducer`). `BY_TAG` finds the same by the name in a snapshot. Functions that the library makes are
in `functions`, the state of modules in `states`.
"""

from __future__ import annotations

from pymonty.snapshot.library import (
    callables,
    classwork,
    collections,
    contexts,
    functions,
    hints,
    iterators,
    itertools,
    memory,
    numbers,
    prelude,
    refused,
    text,
)
from pymonty.snapshot.library.reducer import Parts, Reducer, checked
from pymonty.snapshot.library.states import dump_states, load_states

_MODULES = (
    *(iterators, itertools, memory, collections, numbers, text, callables, contexts, functions, prelude),
    *(hints, classwork, refused),
)
_ALL = [checked(reducer) for module in _MODULES for reducer in module.REDUCERS]

REDUCERS: dict[int, Reducer] = {id(reducer.kind): reducer for reducer in _ALL}
"""By `id` of the exact type: a type's own hash may be a guest's."""

BY_TAG: dict[str, Reducer] = {reducer.tag: reducer for reducer in _ALL}

__all__ = ['BY_TAG', 'REDUCERS', 'Parts', 'Reducer', 'dump_states', 'load_states']
