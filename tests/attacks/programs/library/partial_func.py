# goal: partial hides a refused function, and shows those of others
# stopped by: guard
import functools
p = functools.partial(leak)
LEAKED = [p.func, p.__reduce__(), p.__class__.__base__.__subclasses__()]
LEAKED
