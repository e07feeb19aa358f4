# goal: caches that sessions share
# stopped by: library
import functools
import re
import typing
LEAKED = []
for thing in [re, typing.List, typing.Union, functools.lru_cache]:
    for name in ['cache_clear', '_cache', '__getitem__', 'purge']:
        try:
            LEAKED.append(getattr(getattr(thing, name), '__wrapped__'))
        except Exception:
            pass
LEAKED
