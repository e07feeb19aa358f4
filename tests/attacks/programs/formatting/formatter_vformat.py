# goal: string.Formatter.vformat reads attributes
# stopped by: library
import string
LEAKED = ['ESCAPED: ' + string.Formatter().vformat('{0.__class__.__mro__}', (1,), {})]
LEAKED
