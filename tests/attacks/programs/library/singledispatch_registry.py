# goal: the registry behind singledispatch is a mappingproxy
# stopped by: guard
import functools
@functools.singledispatch
def f(x):
    pass
LEAKED = [f.registry, f.dispatch.__globals__]
LEAKED
