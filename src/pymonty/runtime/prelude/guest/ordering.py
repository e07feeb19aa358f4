"""Comparing, sorting and choosing with guest functions and methods."""

from __future__ import annotations

from typing import Any

from pymonty.runtime.prelude import natives
from pymonty.runtime.prelude.guest.iteration import collected


def sorted_(*args: Any, **options: Any) -> Any:
    if len(args) != 1 or not natives.only(options, ('key', 'reverse')):
        return sorted(*args, **options)
    key = options.get('key')
    reverse = options.get('reverse', False)
    if natives.calm_function(key) and natives.calm(args[0]):
        if key is not None or not natives.is_list(args[0]) or not natives.has_guests(args[0], '__lt__'):
            return sorted(args[0], key=key, reverse=reverse)
    items = collected(args[0])
    return ordered(items, key, natives.flag(reverse))


def ordered(items: Any, key: Any, reverse: Any) -> Any:
    """The items in order; `items` itself stays as it is."""
    keys = items
    if key is not None:
        keys = []
        for item in items:
            keys.append(key(item))
    if not natives.has_guests(keys, '__lt__') and not natives.has_guests(keys, '__gt__'):
        return natives.sorted_by(items, keys, reverse)
    places = merged(list(range(len(keys))), keys, reverse)
    return [items[place] for place in places]


def merged(places: Any, keys: Any, reverse: Any) -> Any:
    """A stable merge sort of places in `keys`."""
    if len(places) < 2:
        return places
    middle = len(places) // 2
    left = merged(places[:middle], keys, reverse)
    right = merged(places[middle:], keys, reverse)
    made = []
    first = second = 0
    while first < len(left) and second < len(right):
        one, other = keys[left[first]], keys[right[second]]
        later = compare('<', one, other) if reverse else compare('<', other, one)
        if later:
            made.append(right[second])
            second += 1
        else:
            made.append(left[first])
            first += 1
    return made + left[first:] + right[second:]


def list_sort(target: Any, *args: Any, **options: Any) -> None:
    if args or not natives.only(options, ('key', 'reverse')):
        list.sort(target, *args, **options)
        return
    key = options.get('key')
    reverse = natives.flag(options.get('reverse', False))
    if natives.calm_function(key) and (key is not None or not natives.has_guests(target, '__lt__')):
        list.sort(target, key=key, reverse=reverse)
        return
    items = list(target)
    result = items
    list.clear(target)
    try:
        result = ordered(items, key, reverse)
    finally:
        changed = len(target) > 0
        target[:] = result
    if changed:
        raise ValueError('list modified during sort')


def min_(*args: Any, **options: Any) -> Any:
    items = natives.choices(args, options)
    return min(*args, **options) if items is None else chosen('<', items, options)


def max_(*args: Any, **options: Any) -> Any:
    items = natives.choices(args, options)
    return max(*args, **options) if items is None else chosen('>', items, options)


def chosen(symbol: Any, items: Any, options: Any) -> Any:
    key = options.get('key')
    is_empty = True
    best = best_key = None
    for item in items:
        item_key = item if key is None else key(item)
        if is_empty or compare(symbol, item_key, best_key):
            best, best_key = item, item_key
            is_empty = False
    if not is_empty:
        return best
    if 'default' in options:
        return options['default']
    return min(()) if symbol == '<' else max(())


def compare(symbol: Any, left: Any, right: Any) -> Any:
    """The value of a comparison."""
    if natives.plain(left) and natives.plain(right):
        return natives.compare(symbol, left, right)
    reflected = natives.derives(right, left)
    if reflected:
        result = ask(natives.mirrored(symbol), right, left)
        if result is not NotImplemented:
            return result
    result = ask(symbol, left, right)
    if result is not NotImplemented:
        return result
    if not reflected:
        result = ask(natives.mirrored(symbol), right, left)
        if result is not NotImplemented:
            return result
    if symbol == '==':
        return left is right
    if symbol == '!=':
        return left is not right
    return natives.unsupported(symbol, left, right)


def ask(symbol: Any, value: Any, other: Any) -> Any:
    """What the method of `value` itself says to a comparison."""
    name = natives.method_of(symbol)
    method = natives.special(value, name)
    if method is None:
        return NotImplemented
    if symbol == '!=' and not natives.guests(value, '__ne__') and natives.guests(value, '__eq__'):
        result = natives.special(value, '__eq__')(other)
        if result is NotImplemented:
            return result
        return not result
    return method(other)
