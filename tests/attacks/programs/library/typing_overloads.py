# goal: the registry of overloads is global and keyed by names a function claims
# stopped by: library
import typing
LEAKED = []
def f():
    pass
try:
    f.__module__ = 'json'
    f.__qualname__ = 'dumps'
    typing.overload(f)
    import json
    LEAKED = typing.get_overloads(json.dumps)
    LEAKED = ['ESCAPED: global registry changed'] if LEAKED else []
except Exception:
    LEAKED = []
LEAKED
