"""What the prelude needs of natives that collect, choose and print."""

from __future__ import annotations

import operator
import sys
from typing import Any

from pymonty.runtime.classes import definer_of, mro
from pymonty.runtime.prelude.natives.iteration import calm, calm_function
from pymonty.runtime.prelude.natives.methods import guests, has_guests, plain

LOOKS_FOR_EQUALS = sys.version_info >= (3, 13)
"""Whether `list.sort` lets equal keys stand in a descending run."""


def sorted_by(items: list[Any], keys: list[Any], reverse: Any) -> list[Any]:
    """`items` in the order of their `keys`, compared natively."""
    order = sorted(range(len(keys)), key=keys.__getitem__, reverse=reverse)
    return [items[index] for index in order]


def is_number(value: Any) -> bool:
    return type(value) in (int, float, complex, bool)


def merge_pair(target: Any, index: int, item: Any) -> None:
    """`dict.update(target, …)` for one pair, the `index`th."""
    try:
        dict.update(target, (item,))
    except (TypeError, ValueError) as error:
        text = str(error)
        if '#0' not in text:
            raise
        raise type(error)(text.replace('#0', f'#{index}', 1)) from None


def is_mapping(value: Any) -> bool:
    return hasattr(value, 'keys')


def is_list(value: Any) -> bool:
    return type(value) is list


def is_array(value: Any) -> bool:
    return type(value) is list or type(value) is tuple


def is_exact_text(value: Any) -> bool:
    return type(value) is str or type(value) is bytes


def zip_differs(index: int, how: str) -> None:
    """Fail as `zip(strict=True)` does."""
    others = 'argument 1' if index == 1 else f'arguments 1-{index}'
    raise ValueError(f'zip() argument {index + 1} is {how} than {others}')


def only(options: Any, names: tuple[str, ...]) -> bool:
    return all(name in names for name in options)


def choices(args: Any, options: Any) -> Any:
    """The items that `min` or `max` shall choose from in guest code; None where the native way is as good."""
    if not args or not only(options, ('key', 'default')) or (len(args) > 1 and 'default' in options):
        return None
    key = options.get('key')
    items = args if len(args) > 1 else args[0]
    if not calm_function(key) or not calm(items):
        return items
    known = type(items) in (list, tuple) and has_guests(items, '__lt__')
    return items if key is None and known else None


def flag(value: Any) -> bool:
    """A truth as C functions take it."""
    return bool(operator.index(value)) if not isinstance(value, bool) else value


def adds_guests(items: Any, start: Any) -> bool:
    """Whether a sum asks guest code; only of a list or tuple it can be known."""
    if not plain(start):
        return guests(start, '__add__')
    return type(items) in (list, tuple) and (has_guests(items, '__radd__') or has_guests(items, '__add__'))


def join(separator: Any, *args: Any) -> Any:
    kind: Any
    for kind in (str, bytes, bytearray):
        if isinstance(separator, kind):
            return kind.join(separator, *args)
    raise TypeError(f'{type(separator).__name__!r} object cannot join')


def is_iterable(value: Any) -> bool:
    return any(definer_of(mro(type(value)), name) is not None for name in ('__iter__', '__getitem__'))


def has(container: Any, item: Any) -> bool:
    return item in container


def as_ascii(text: Any) -> Any:
    return text.encode('ascii', 'backslashreplace').decode('ascii')


def text_option(name: str, options: Any, default: str) -> str:
    value = options.get(name)
    if value is None:
        return default
    if not isinstance(value, str):
        raise TypeError(f'{name} must be None or a string, not {type(value).__name__}')
    return str.__str__(value)
