# goal: a native cache that functools has not dressed, whose parts stand elsewhere than is thought
# stopped by: runtime
import functools
LEAKED = []
Cache = type(functools.lru_cache(len))
class Odd(tuple):
    pass
for maxsize in [None, 0, 2]:
    cache = Cache(lambda *args, **names: leak(*args), maxsize, True, lambda *counts: LEAKED.extend(x for x in counts if type(x) is not int and x is not None))
    cache(1)
    cache(Odd([2]), name=3)
    cache.cache_info()
    try:
        LEAKED.append(cache.__wrapped__)
    except AttributeError:
        pass
    try:
        del cache.__dict__
    except Exception as error:
        leak(error)
LEAKED
