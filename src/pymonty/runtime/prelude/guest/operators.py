"""Operators, conversions and attributes whose methods are the guest's."""

from __future__ import annotations

from typing import Any

from pymonty.runtime.prelude import natives
from pymonty.runtime.prelude.guest.iteration import list_extend


def binary(symbol: Any, left: Any, right: Any) -> Any:
    """`left + right`, and the other operators with two operands."""
    if natives.plain(left) and natives.plain(right):
        return natives.operate(symbol, left, right)
    name, mirrored = natives.names_of(symbol)
    lefts, rights = natives.guests(left, name), natives.guests(right, mirrored)
    if not lefts and not rights:
        return natives.operate(symbol, left, right)
    asked = False
    if rights and natives.derives(right, left) and natives.overrides(right, left, mirrored):
        asked = True
        result = natives.special(right, mirrored)(left)
        if result is not NotImplemented:
            return result
    sequence = natives.is_sequence(left)
    method = natives.special(left, name)
    if method is not None and not sequence:
        result = method(right)
        if result is not NotImplemented:
            return result
    if rights and not asked and type(left) is not type(right):
        result = natives.special(right, mirrored)(left)
        if result is not NotImplemented:
            return result
    if sequence and method is not None and symbol != '*':
        result = method(right)
        if result is not NotImplemented:
            return result
    return natives.unsupported(symbol, left, right)


def inplace(symbol: Any, left: Any, right: Any) -> Any:
    """`left += right` and its like: the value to store."""
    if symbol == '+' and natives.is_list(left) and not natives.calm(right):
        list_extend(left, right)
        return left
    method = natives.special_of_guest(left, natives.names_of(symbol + '=')[0])
    if method is not None:
        result = method(right)
        if result is not NotImplemented:
            return result
    elif natives.plain(left) and not natives.guests(right, natives.names_of(symbol)[1]):
        return natives.operate(symbol + '=', left, right)
    return binary(symbol, left, right)


def unary(symbol: Any, value: Any) -> Any:
    method = natives.special_of_guest(value, natives.method_of(symbol))
    if method is None:
        return natives.operate_alone(symbol, value)
    return method()


def getitem(container: Any, key: Any) -> Any:
    method = natives.special_of_guest(container, '__getitem__')
    if method is None and natives.misses(container, key):
        return natives.special(container, '__missing__')(key)
    return container[key] if method is None else method(key)


def setitem(container: Any, key: Any, value: Any) -> None:
    method = natives.special_of_guest(container, '__setitem__')
    if method is None:
        container[key] = value
    else:
        method(key, value)


def delitem(container: Any, key: Any) -> None:
    method = natives.special_of_guest(container, '__delitem__')
    if method is None:
        del container[key]
    else:
        method(key)


def attribute(owner: Any, name: Any) -> Any:
    """`owner.name`, where a property, a descriptor or `__getattr__` may be the guest's."""
    way, found = natives.way_to(owner, name)
    if way == 'read':
        return natives.read(owner, name)
    fallback = natives.getattr_of(owner)
    if way != 'missing':
        if fallback is None:
            return described(way, found, owner, name)
        try:
            return described(way, found, owner, name)
        except AttributeError:
            pass
    return fallback(name)


def getattr_(*args: Any) -> Any:
    if len(args) not in (2, 3) or natives.way_to(args[0], args[1])[0] == 'read':
        return getattr(*args)
    if len(args) == 2:
        return attribute(args[0], args[1])
    try:
        return attribute(args[0], args[1])
    except AttributeError:
        return args[2]


def hasattr_(*args: Any) -> Any:
    if len(args) != 2 or natives.way_to(args[0], args[1])[0] == 'read':
        return hasattr(*args)
    try:
        attribute(args[0], args[1])
    except AttributeError:
        return False
    return True


def setattr_(*args: Any) -> None:
    if len(args) != 3 or natives.way_to_set(args[0], args[1])[0] == 'write':
        setattr(*args)
    else:
        set_attribute(args[0], args[1], args[2])


def described(way: Any, found: Any, owner: Any, name: Any) -> Any:
    if way == 'call':
        return found()
    if way == 'describe':
        describe = natives.special(found, '__get__')
        return describe(owner, natives.kind(owner))
    function = natives.function_of(found)
    value = function(owner)
    natives.remember(owner, name, value)
    return value


def set_attribute(owner: Any, name: Any, value: Any) -> None:
    """`owner.name = value`."""
    way, found = natives.way_to_set(owner, name)
    if way == 'call':
        found(value)
    elif way == 'hook':
        found(name, value)
    elif way == 'describe':
        setter = natives.setter_of(found)
        setter(owner, value)
    else:
        natives.write(owner, name, value)


# -- conversions


def len_(*args: Any) -> Any:
    method = natives.special_of_guest(args[0], '__len__') if len(args) == 1 else None
    if method is None:
        return len(*args)
    answer = method()
    return natives.converted('__len__', answer)


def bool_(*args: Any) -> Any:
    if len(args) == 1 and not natives.plain(args[0]):
        method = natives.special_of_guest(args[0], '__bool__')
        if method is not None:
            answer = method()
            return natives.converted('__bool__', answer)
        method = natives.special_of_guest(args[0], '__len__')
        if method is not None and natives.special(args[0], '__bool__') is None:
            answer = method()
            return natives.converted('__len__', answer) != 0
    return bool(*args)


def hash_(*args: Any) -> Any:
    method = natives.special_of_guest(args[0], '__hash__') if len(args) == 1 else None
    if method is None:
        return hash(*args)
    answer = method()
    return natives.converted('__hash__', answer)


def divmod_(*args: Any) -> Any:
    return binary('divmod', args[0], args[1]) if len(args) == 2 else divmod(*args)  # type: ignore[misc]


def abs_(*args: Any) -> Any:
    method = natives.special_of_guest(args[0], '__abs__') if len(args) == 1 else None
    return abs(*args) if method is None else method()


def int_(*args: Any, **options: Any) -> Any:
    if len(args) == 1 and not options:
        method = natives.special_of_guest(args[0], '__int__')
        if method is not None:
            answer = method()
            return natives.converted('__int__', answer)
    return int(*args, **options)


def float_(*args: Any) -> Any:
    method = natives.special_of_guest(args[0], '__float__') if len(args) == 1 else None
    if method is None:
        return float(*args)
    answer = method()
    return natives.converted('__float__', answer)


def round_(*args: Any, **options: Any) -> Any:
    method = natives.special_of_guest(args[0], '__round__') if args and not options else None
    if method is None or len(args) > 2:
        return round(*args, **options)
    if len(args) == 1 or args[1] is None:
        return method()
    return method(args[1])


def reversed_(*args: Any) -> Any:
    method = natives.special_of_guest(args[0], '__reversed__') if len(args) == 1 else None
    return reversed(*args) if method is None else method()


def repr_(*args: Any) -> Any:
    method = natives.special_of_guest(args[0], '__repr__') if len(args) == 1 else None
    if method is None:
        return repr(*args)
    answer = method()
    return natives.converted('__repr__', answer)


def str_(*args: Any, **options: Any) -> Any:
    if len(args) != 1 or options or natives.plain(args[0]):
        return str(*args, **options)
    method = natives.special_of_guest(args[0], '__str__')
    if method is not None:
        answer = method()
        return natives.converted('__str__', answer)
    if natives.shows_repr(args[0]):
        return repr_(args[0])
    return str(*args)


def format_(*args: Any) -> Any:
    if len(args) not in (1, 2) or natives.plain(args[0]):
        return format(*args)
    method = natives.special_of_guest(args[0], '__format__')
    if method is not None:
        answer = method(*args[1:] or ('',))
        return natives.converted('__format__', answer)
    if (len(args) == 1 or args[1] == '') and natives.formats_as_str(args[0]):
        return str_(args[0])
    return format(*args)


def field(value: Any, conversion: Any, spec: Any) -> Any:
    """The text of a field of an f-string."""
    text = shown(value, conversion)
    return format_(text, spec)


def shown(value: Any, conversion: Any) -> Any:
    """What is left of a field when `!r`, `!s` or `!a` has been applied."""
    if conversion is None:
        return value
    if conversion == 's':
        return str_(value)
    text = repr_(value)
    return natives.as_ascii(text) if conversion == 'a' else text


def print_(native: Any, *values: Any, **options: Any) -> None:
    """`print`, piece by piece where a value shows itself by guest code."""
    if not natives.has_guests(values, '__str__') and not natives.has_guests(values, '__repr__'):
        natives.call(native, *values, **options)
        return
    separator = natives.text_option('sep', options, ' ')
    end = natives.text_option('end', options, '\n')
    rest = {name: value for name, value in options.items() if name not in ('sep', 'end')}
    natives.call(native, end='', **rest)
    is_first = True
    for value in values:
        if not is_first:
            natives.call(native, separator, end='', **rest)
        is_first = False
        text = str_(value)
        natives.call(native, text, end='', **rest)
    natives.call(native, end, end='', **rest)
