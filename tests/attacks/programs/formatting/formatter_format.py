# goal: string.Formatter reads attributes
# stopped by: guard
import string
LEAKED = ['ESCAPED: ' + string.Formatter().format('{0.__self__}', print)]
LEAKED
