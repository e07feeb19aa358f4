# goal: modules imported by library modules, by attribute
# stopped by: imports
import collections, contextlib, copy, dataclasses, datetime, decimal, enum, fractions, functools, heapq, json, random, re, statistics, string, textwrap, typing, abc, bisect, operator, itertools, math, time
LEAKED = []
for module in [collections, contextlib, copy, dataclasses, datetime, decimal, enum, fractions, functools, heapq, json, random, re, statistics, string, textwrap, typing, abc, bisect, operator, itertools, math, time]:
    for name in ['sys', '_sys', 'os', '_os', 're', 'copy', 'types', 'inspect', 'keyword', 'builtins', 'bltns', 'functools', 'abc', '_abc', 'contextlib', 'codecs',
                 'decoder', 'encoder', 'scanner', 'copyreg', 'weakref', '_weakref', 'collections', 'operator', '_thread', 'reprlib', 'warnings', 'itertools',
                 '_collections_abc', '_sitebuiltins', 'genericpath', '_string', '_re', '_compiler', '_parser', 'enum', 'math', 'numbers', '_imp', 'DynamicClassAttribute',
                 '_inst', '_random', '_sha512', '_urandom', 'SystemRandom', 'GenericAlias', 'RLock', 'get_cache_token', '_make_key', '_lru_cache_wrapper',
                 '__builtins__', '__loader__', '__spec__', '__file__', '__cached__', '__path__', '__dict__', '__getattr__', '__package__']:
        try:
            found = getattr(module, name)
        except Exception:
            continue
        LEAKED.append(found)
LEAKED
