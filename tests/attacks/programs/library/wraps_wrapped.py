# goal: __wrapped__ leads to the original function
# stopped by: guard
import functools
@functools.wraps(print)
def f():
    pass
LEAKED = [f.__wrapped__.__self__]
LEAKED
