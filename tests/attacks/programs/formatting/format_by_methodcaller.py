# goal: str.format by methodcaller
# stopped by: library
import operator
LEAKED = ['ESCAPED: ' + operator.methodcaller('format', 1)('{0.__class__.__mro__}')]
LEAKED
