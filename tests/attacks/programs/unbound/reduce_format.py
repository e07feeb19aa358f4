# goal: str.format folded by reduce
# stopped by: guard
import functools
LEAKED = ['ESCAPED: ' + functools.reduce(str.format, ['{0.__class__.__mro__}', 1])]
LEAKED
