# goal: native functions as keys, whose results come back
# stopped by: guard
import itertools
LEAKED = [k for k, _ in itertools.groupby([1], key=type.mro)]
LEAKED
