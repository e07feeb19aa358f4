# goal: every initialiser of the library, called with shared classes and functions as self
# stopped by: guard
import json, textwrap, string, statistics, collections, fractions, contextlib, functools, dataclasses, enum, typing, random, decimal, datetime
LEAKED = []
kinds = [json.JSONEncoder, json.JSONDecoder, textwrap.TextWrapper, string.Template, statistics.NormalDist, collections.UserDict, collections.UserList,
         collections.UserString, collections.ChainMap, contextlib.ExitStack, contextlib.closing, contextlib.suppress, contextlib.nullcontext, functools.cached_property,
         functools.partialmethod, functools.singledispatchmethod, json.JSONDecodeError, string.Formatter, random.Random, fractions.Fraction, enum.auto]
targets = [*kinds, json.dumps, json, json.loads]
marker = 'POISON'
for kind in kinds:
    for target in targets:
        for args in [(), ('POISON',), (marker, 1), (['POISON'],), (lambda: 'POISON',), ('POISON', 'POISON', 0)]:
            for name in ['__init__', 'seed', 'update', '__setstate__', 'set_name', '__set_name__', 'add', 'pop_all', '__enter__']:
                try:
                    getattr(kind, name)(target, *args)
                except Exception:
                    pass
LEAKED
