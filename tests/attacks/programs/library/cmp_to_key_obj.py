# goal: the comparison wrapper's parts
# stopped by: guard
import functools
k = functools.cmp_to_key(lambda a, b: 0)
LEAKED = [k(1).__class__.__base__.__subclasses__(), type(k).__mro__]
LEAKED
