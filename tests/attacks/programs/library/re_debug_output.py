# goal: re.DEBUG prints to the process's own stdout
# stopped by: library
import re
re.compile('a+b', re.DEBUG)
LEAKED = []
LEAKED
