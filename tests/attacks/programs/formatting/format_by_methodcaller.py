# goal: str.format by methodcaller
# stopped by: guard
import operator
LEAKED = ['ESCAPED: ' + operator.methodcaller('format', print)('{0.__self__}')]
LEAKED
