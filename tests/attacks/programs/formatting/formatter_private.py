# goal: the private parts of Formatter
# stopped by: library
import string
LEAKED = [string._string, string.Formatter()._vformat]
LEAKED
