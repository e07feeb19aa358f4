# goal: native functions as factories
# stopped by: runtime
import collections
LEAKED = [collections.defaultdict(globals)['x'], collections.defaultdict(locals)['x'], collections.defaultdict(vars)['x']]
LEAKED
