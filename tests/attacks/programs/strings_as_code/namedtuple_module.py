# goal: namedtuple's module argument, and the frame look-up when it is missing
# stopped by: guard
import collections
N = collections.namedtuple('N', 'x', module='os')
LEAKED = [N.__new__.__globals__, N._make.__func__.__globals__]
LEAKED
