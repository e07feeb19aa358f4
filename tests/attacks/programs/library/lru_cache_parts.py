# goal: the function in a cache, and its parameters
# stopped by: guard
import functools
@functools.lru_cache
def f(x):
    return x
LEAKED = [f.__wrapped__.__globals__, f.cache_parameters.__closure__]
LEAKED
