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
    places = list(range(len(keys)))
    if reverse:
        places.reverse()
    if len(places) < 64:
        arrange(places, keys)
    else:
        places = merged(places, keys)
    if reverse:
        places.reverse()
    return [items[place] for place in places]


def arrange(places: Any, keys: Any) -> None:
    """Sort few places by their keys with the comparisons that `list.sort` makes."""
    count = run_of(places, keys)
    while count < len(places):
        place = places[count]
        left, right = 0, count
        while left < right:
            middle = (left + right) // 2
            smaller = compare('<', keys[place], keys[places[middle]])
            if smaller:
                right = middle
            else:
                left = middle + 1
        places[left : count + 1] = [place, *places[left:count]]
        count += 1


def run_of(places: Any, keys: Any) -> Any:
    """How many places at the beginning are in order, or were in the opposite order and are reversed now."""
    total = len(places)
    if total < 2:
        return total
    if natives.LOOKS_FOR_EQUALS:
        return mixed_run_of(places, keys, total)
    descends = compare('<', keys[places[1]], keys[places[0]])
    count = 2
    while count < total:
        smaller = compare('<', keys[places[count]], keys[places[count - 1]])
        if smaller if not descends else not smaller:
            break
        count += 1
    if descends:
        places[:count] = places[:count][::-1]
    return count


def mixed_run_of(places: Any, keys: Any, total: Any) -> Any:
    """The same as CPython has done it from 3.13 on: equal keys may stand in a descending run."""
    count = 1
    while count < total:
        smaller = compare('<', keys[places[count]], keys[places[count - 1]])
        if smaller:
            break
        count += 1
    if count == total:
        return count
    if count > 1:
        larger = compare('<', keys[places[0]], keys[places[count - 1]])
        if larger:
            return count
        places[:count] = places[:count][::-1]
    count += 1
    equals = 0
    while count < total:
        smaller = compare('<', keys[places[count]], keys[places[count - 1]])
        if smaller:
            if equals:
                places[count - equals - 1 : count] = places[count - equals - 1 : count][::-1]
                equals = 0
        else:
            larger = compare('<', keys[places[count - 1]], keys[places[count]])
            if larger:
                break
            equals += 1
        count += 1
    if equals:
        places[count - equals - 1 : count] = places[count - equals - 1 : count][::-1]
    places[:count] = places[:count][::-1]
    while count < total:
        smaller = compare('<', keys[places[count]], keys[places[count - 1]])
        if smaller:
            break
        count += 1
    return count


def merged(places: Any, keys: Any) -> Any:
    """A stable merge sort of many places by their keys."""
    if len(places) < 64:
        arrange(places, keys)
        return places
    middle = len(places) // 2
    left = merged(places[:middle], keys)
    right = merged(places[middle:], keys)
    made = []
    first = second = 0
    while first < len(left) and second < len(right):
        later = compare('<', keys[right[second]], keys[left[first]])
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
