# goal: string.Formatter.vformat reads attributes
# stopped by: guard
import string
LEAKED = ['ESCAPED: ' + string.Formatter().vformat('{0.__self__}', (print,), {})]
LEAKED
