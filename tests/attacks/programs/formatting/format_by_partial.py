# goal: str.format in a partial
# stopped by: guard
import functools
LEAKED = ['ESCAPED: ' + functools.partial(str.format, '{0.__self__}')(print)]
LEAKED
