# goal: reduce with native functions
# stopped by: guard
import functools
LEAKED = [functools.reduce(getattr, ['__self__', '__dict__'], print)]
LEAKED
