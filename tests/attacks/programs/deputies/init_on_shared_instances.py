# goal: initialise again what all programs share: special forms of typing, well-known UUIDs, names of days
# stopped by: library
import typing, uuid, calendar, enum, re, dataclasses, decimal, datetime, string, numbers, sys, types, collections
LEAKED = []
def evil(*a, **k):
    """ESCAPED"""
    LEAKED.append('ESCAPED: trusted code calls a guest function')
    return int
values = []
for module in [typing, uuid, calendar, enum, re, dataclasses, decimal, datetime, string, sys, types, collections]:
    for name in dir(module):
        try:
            value = getattr(module, name)
        except Exception:
            continue
        if not issubclass(type(value), type) and type(value).__name__ not in ('function', 'builtin_function_or_method', 'str', 'int', 'module'):
            values.append(value)
for value in values:
    for args, kw in [((evil,), {}), ((int, 1), {}), ((int, (int,)), {}), ((), {'int': 0}), (('%d',), {}), ((1,), {}), ((evil, evil), {}), ((), {'name': 'x'})]:
        try:
            value.__init__(*args, **kw)
        except Exception:
            pass
for act in [lambda: typing.Optional[int], lambda: typing.Union[int, str], lambda: typing.Literal[7], lambda: typing.List[int], lambda: typing.Final[int]]:
    try:
        act()
    except Exception:
        pass
LEAKED
