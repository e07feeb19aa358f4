# goal: what the sandbox's own stand-ins keep in their instances and classes
# stopped by: guard
import sys, contextlib, typing, functools, re, random, string, json, collections, dataclasses, operator, enum, copy, textwrap, calendar, uuid, decimal, statistics
LEAKED = []
objects = [sys.stdout, sys.stderr, contextlib.redirect_stdout(1), contextlib.suppress(ValueError), contextlib.ExitStack(), typing.NamedTuple, typing.TypedDict, functools.cached_property(len), functools.singledispatchmethod(len),
           functools.singledispatch(len), functools.lru_cache(len), string.Formatter(), json.JSONEncoder(), json.JSONDecoder(), random.Random(), operator.attrgetter('x.y'), operator.attrgetter('__class__'), operator.methodcaller('format'),
           textwrap.TextWrapper(), print, eval, globals, contextlib.contextmanager(len), dataclasses.dataclass, functools.wraps(len), globals()]
names = set()
for x in objects:
    for name in ['_sink', '_name', '_streams', '_outer', '_target', '_exceptions', '_make', '_original', '_held_make', '_held_original', '_held_streams', '_held_module', '_held_context', '_held_outer', '_held_target', '_held_exceptions', '_held_sink', '_held_name',
                 'imports', 'engine', 'session', '_session', '_imports', '_engine', '_modules', '_write', 'write_', 'dispatcher', 'func', 'registry', 'dispatch', '_exit_callbacks', 'gen', 'call', '_call', 'port', '_method', '_args', '__namespace__', 'given', '_given', '_managed']:
        for y in [x, type(x)]:
            try:
                LEAKED.append(getattr(y, name))
            except Exception:
                pass
            try:
                LEAKED.append(object.__getattribute__(y, name))
            except Exception:
                pass
LEAKED
