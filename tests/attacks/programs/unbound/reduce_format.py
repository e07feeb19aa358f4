# goal: str.format folded by reduce
# stopped by: guard
import functools
LEAKED = ['ESCAPED: ' + functools.reduce(str.format, ['{0.__self__}', print])]
LEAKED
