# goal: state of functools objects that changes while they are used
# stopped by: kernel
# only: isolated
import functools
LEAKED = []
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        f.cache_clear()
        return False
f = functools.lru_cache(maxsize=2)(lambda x: x)
for _ in range(50):
    f(K())
class R:
    def __repr__(self):
        try:
            p.__setstate__((print, (), {}, {}))
        except AttributeError:
            pass
        return 'R'
p = functools.partial(print, R(), R(), a=R())
repr(p)
LEAKED
