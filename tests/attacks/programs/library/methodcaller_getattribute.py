# goal: methodcaller with the name of the attribute access itself
# stopped by: guard
import operator
LEAKED = [operator.methodcaller('__getattribute__', '__globals__')(lambda: 0)]
LEAKED
