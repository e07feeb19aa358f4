"""Taking items: what iterates in guest code, natives' iterators included.

`step` is `next`: it looks into the native iterators that call functions or take from others, and does in
guest code what they would do. They stay what they are, so whoever holds one sees it advance.
"""

from __future__ import annotations

from typing import Any

from pymonty.runtime.prelude import natives
from pymonty.runtime.prelude.guest.operators import binary, bool_
from pymonty.runtime.prelude.guest.ordering import compare


def step(iterator: Any) -> Any:
    kind = natives.kind_of(iterator)
    if kind == 'calm' or kind == 'generator':
        return natives.advance(iterator)
    if kind == 'guest':
        return natives.special(iterator, '__next__')()
    if kind == 'map':
        return step_map(iterator)
    if kind == 'filter':
        return step_filter(iterator)
    if kind == 'zip':
        return step_zip(iterator)
    if kind == 'sequence':
        return step_sequence(iterator)
    return step_relayed(iterator)


def step_map(iterator: Any) -> Any:
    (function,), sources = natives.parts_of(iterator)
    items = []
    for source in sources:
        items.append(step(source))
    return function(*items)


def step_filter(iterator: Any) -> Any:
    (function,), (source,) = natives.parts_of(iterator)
    while True:
        item = step(source)
        if function is None or function is bool:
            if item:
                return item
        else:
            verdict = function(item)
            if verdict:
                return item


def step_zip(iterator: Any) -> Any:
    _, sources = natives.parts_of(iterator)
    items: list[Any] = []
    ended = False
    for source in sources:
        try:
            item = step(source)
        except StopIteration:
            ended = True
        if ended:
            break
        items.append(item)
    if not ended and items:
        return tuple(items)
    if natives.is_strict(iterator):
        if items:
            natives.zip_differs(len(items), 'shorter')
        index = 0
        for source in sources[1:]:
            index += 1
            longer = True
            try:
                step(source)
            except StopIteration:
                longer = False
            if longer:
                natives.zip_differs(index, 'longer')
    raise StopIteration


def step_sequence(iterator: Any) -> Any:
    """An item of what has a `__getitem__` and no `__iter__`."""
    sequence, index = natives.place_of(iterator)
    method = natives.special(sequence, '__getitem__')
    ended = False
    try:
        item = method(index)
    except (IndexError, StopIteration):
        ended = True
    if ended:
        natives.finish(iterator)
        raise StopIteration
    natives.advance_to(iterator, index + 1)
    return item


def step_relayed(iterator: Any) -> Any:
    source = natives.source_of(iterator)
    item = step(source)
    natives.offer(iterator, item)
    return natives.advance(iterator)


def drive(iterator: Any) -> Any:
    """A generator that takes its items in guest code."""
    while True:
        try:
            item = step(iterator)
        except StopIteration as stop:
            return stop.value
        yield item


def next_(*args: Any) -> Any:
    if len(args) != 1 and len(args) != 2:
        return next(*args)
    iterator = args[0]
    if natives.kind_of(iterator) == 'calm':
        return next(*args)
    if len(args) == 1:
        return step(iterator)
    try:
        return step(iterator)
    except StopIteration:
        return args[1]


def iter_(*args: Any) -> Any:
    if len(args) == 1:
        method = natives.special_of_guest(args[0], '__iter__')
        if method is not None:
            answer = method()
            return natives.converted('__iter__', answer)
    return iter(*args)


def driven(iterator: Any) -> Any:
    kind = natives.kind_of(iterator)
    return iterator if kind == 'calm' or kind == 'generator' else drive(iterator)


def looped(iterable: Any) -> Any:
    """An iterator over `iterable` that may be asked for its iterator again."""
    method = natives.special_of_guest(iterable, '__iter__')
    if method is None:
        return driven(iter(iterable))
    found = method()
    iterator = natives.converted('__iter__', found)
    return driven(iterator)


def enumerate_(*args: Any, **options: Any) -> Any:
    iterable = args[0] if args else options.get('iterable')
    if natives.calm(iterable):
        return enumerate(*args, **options)
    if args:
        return enumerate(natives.relay(iterable), *args[1:], **options)
    options['iterable'] = natives.relay(iterable)
    return enumerate(**options)


# -- what takes all items


def drained(iterable: Any) -> Any:
    """The items of what runs guest code, as a list; anything else as it is."""
    if natives.calm(iterable):
        return iterable
    return collected(iterable)


def collected(iterable: Any) -> Any:
    """A list of all items; as the native does, it asks first how many there are."""
    iterator = looped(iterable)
    hint(iterable)
    items = []
    for item in iterator:
        items.append(item)
    return items


def hint(iterable: Any) -> None:
    for name in ('__len__', '__length_hint__'):
        method = natives.special_of_guest(iterable, name)
        if method is not None:
            try:
                answer = method()
                natives.converted('__len__', answer)
                return
            except TypeError:
                pass


def unpacked(iterable: Any, count: int) -> Any:
    """As `drained`, of at most `count` items and one."""
    if natives.calm(iterable):
        return iterable
    items = []
    iterator = looped(iterable)
    for item in iterator:
        items.append(item)
        if len(items) > count:
            break
    return tuple(items)


def list_(*args: Any, **options: Any) -> Any:
    if len(args) != 1 or options or natives.calm(args[0]):
        return list(*args, **options)
    return collected(args[0])


def tuple_(*args: Any, **options: Any) -> Any:
    if len(args) != 1 or options or natives.calm(args[0]):
        return tuple(*args, **options)
    return tuple(drained(args[0]))


def set_(*args: Any, **options: Any) -> Any:
    if len(args) != 1 or options or natives.calm(args[0]):
        return set(*args, **options)
    items = set()
    iterator = looped(args[0])
    for item in iterator:
        items.add(item)
    return items


def frozenset_(*args: Any, **options: Any) -> Any:
    if len(args) != 1 or options or natives.calm(args[0]):
        return frozenset(*args, **options)
    items = []
    iterator = looped(args[0])
    for item in iterator:
        hash(item)
        items.append(item)
    return frozenset(items)


def dict_(*args: Any, **options: Any) -> Any:
    if len(args) != 1 or natives.calm(args[0]) or natives.is_mapping(args[0]):
        return dict(*args, **options)
    made: dict[Any, Any] = {}
    dict_update(made, args[0], **options)
    return made


def dict_update(target: Any, *args: Any, **options: Any) -> None:
    if len(args) != 1 or natives.calm(args[0]) or natives.is_mapping(args[0]):
        dict.update(target, *args, **options)
        return
    index = 0
    for item in args[0]:
        pair = drained(item)
        natives.merge_pair(target, index, pair)
        index += 1
    if options:
        dict.update(target, options)


def list_extend(target: Any, *args: Any) -> None:
    if len(args) != 1 or natives.calm(args[0]):
        list.extend(target, *args)
        return
    for item in args[0]:
        list.append(target, item)


def set_update(target: Any, *args: Any) -> None:
    for iterable in args:
        if natives.calm(iterable):
            set.update(target, iterable)
        else:
            for item in iterable:
                set.add(target, item)


def join(separator: Any, *args: Any) -> Any:
    if len(args) != 1:
        return natives.join(separator, *args)
    items = drained(args[0])
    return natives.join(separator, items)


def sum_(*args: Any, **options: Any) -> Any:
    if (
        not args
        or len(args) > 2
        or (options and (len(args) == 2 or len(options) > 1 or 'start' not in options))
    ):
        return sum(*args, **options)
    iterable = args[0]
    start = options.get('start', 0) if len(args) == 1 else args[1]
    sum((), start)
    if natives.calm(iterable) and not natives.adds_guests(iterable, start):
        return sum(iterable, start)
    numbers: list[Any] = []
    total = start
    adding = not natives.is_number(start)
    for item in iterable:
        if not adding:
            if natives.is_number(item):
                numbers.append(item)
                continue
            adding = True
            total = sum(numbers, start)
        total = binary('+', total, item)
    return total if adding else sum(numbers, start)


def all_(*args: Any) -> Any:
    if len(args) != 1 or natives.calm(args[0]):
        return all(*args)
    iterator = looped(args[0])
    for item in iterator:
        if not item:
            return False
    return True


def any_(*args: Any) -> Any:
    if len(args) != 1 or natives.calm(args[0]):
        return any(*args)
    iterator = looped(args[0])
    for item in iterator:
        if item:
            return True
    return False


def contains(container: Any, item: Any) -> Any:
    """`item in container`."""
    method = natives.special_of_guest(container, '__contains__')
    if method is not None:
        verdict = method(item)
        return bool_(verdict)
    compares = natives.is_array(container) and natives.has_guests((item, *container), '__eq__')
    if not compares and (natives.calm(container) or natives.special(container, '__contains__') is not None):
        return natives.has(container, item)
    for each in container:
        if each is item:
            return True
        verdict = compare('==', each, item)
        if verdict:
            return True
    return False


def not_contains(container: Any, item: Any) -> Any:
    return not contains(container, item)


def reduce(*args: Any) -> Any:
    if len(args) not in (2, 3) or (natives.calm_function(args[0]) and natives.calm(args[1])):
        return natives.reduce(*args)
    function = args[0]
    if not natives.is_iterable(args[1]):
        return natives.reduce(*args)
    is_first = len(args) == 2
    total = None if is_first else args[2]
    for item in args[1]:
        if is_first:
            total = item
            is_first = False
        else:
            total = function(total, item)
    if is_first:
        natives.reduce(function, ())
    return total
