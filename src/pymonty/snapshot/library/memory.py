"""Views of memory: what they look at, and which part of it."""

from __future__ import annotations

from typing import Any

from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.fields import Field
from pymonty.snapshot.library.reducer import Parts, Reducer, check, exact, index, integers

_HINT = 'keep bytes(view) instead'
_HEADER = bytes.__basicsize__ - 1  # of a bytes object: its data follow


def _field_of_start() -> Field:
    known = {id(data) + _HEADER: data for data in (bytes(9), b'abcdef', bytes(range(40)))}
    return Field(lambda address: memoryview(known[address]), known)


_start = _field_of_start()


def _view_parts(view: Any) -> Parts:
    """(object, read-only, offset, format, shape), or (…, 'B', length, stride) of one that skips bytes."""
    try:
        base = view.obj
    except ValueError:
        raise CannotDump('memoryview', 'it is released; drop the variable') from None
    if not issubclass(type(base), (bytes, bytearray)):
        raise CannotDump('memoryview', f'it looks into a {type(base).__name__!r}; {_HINT}')
    whole = memoryview(base)
    try:
        offset = _start.read(view) - _start.read(whole)
    except LookupError:
        raise CannotDump('memoryview', _HINT) from None
    finally:
        whole.release()
    if view.c_contiguous:
        return base, view.readonly, offset, view.format, view.shape
    if view.ndim != 1 or view.itemsize != 1:
        raise CannotDump('memoryview', f'it skips parts of what it looks at; {_HINT}')
    return base, view.readonly, offset, view.format, view.shape, view.strides[0]


def _make_view(cls: Any, base: Any, readonly: Any, offset: Any, letter: Any, shape: Any, *stride: Any) -> Any:
    check(issubclass(type(base), (bytes, bytearray)), 'a memoryview looks at something else')
    whole = memoryview(base)
    size = len(whole)
    index(offset, 'the offset', 0, size)
    integers(shape, 'a shape')
    exact(letter, str, 'the format')
    if stride:
        (step,) = stride
        (length,) = shape
        index(step, 'a stride', -size, size)
        made = _skipping(whole, offset, length, step)
    else:
        made = whole[offset:]
        count = made[:0].cast(letter).itemsize
        for extent in shape:
            count *= extent
        check(count <= len(made), 'a memoryview looks beyond its object')
        made = made[:count]
    if (letter, shape) != (made.format, made.shape):
        made = made.cast(letter, shape) if not stride and shape else made.cast(letter)
    return made.toreadonly() if exact(readonly, bool, 'a flag') else made


def _skipping(whole: Any, offset: int, length: int, step: int) -> Any:
    last = offset + (length - 1) * step
    check(length == 0 or 0 <= last < len(whole), 'a memoryview looks beyond its object')
    end = last + (1 if step > 0 else -1)
    return whole[offset : end if end >= 0 else None : step][:length]


REDUCERS = [Reducer('memoryview', memoryview, _view_parts, _make_view, filled=(0,))]
