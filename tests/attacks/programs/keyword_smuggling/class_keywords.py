# goal: class keywords reach __init_subclass__ of library classes
# stopped by: classes
import typing, enum, string, collections.abc, dataclasses
LEAKED = []
for source in ['class A(typing.TypedDict, total=leak): pass', 'class A(typing.NamedTuple, __prepare__=1): pass', 'class A(enum.Enum, boundary=leak): x = 1',
               'class A(typing.Generic, closed=1): pass', 'class A(string.Template, delimiter="x"): pass', 'class A(enum.Flag, _simple=True): x = 1',
               'class A(enum.Flag, _simple=leak): x = 1', 'class A(__classcell__=1): pass', 'class A(metaclass=type, metaclass=int): pass']:
    try:
        exec(source)
    except Exception:
        pass
LEAKED
