# goal: the function and lock inside cached_property
# stopped by: guard
import functools
p = functools.cached_property(print)
LEAKED = [p.func.__self__]
LEAKED
