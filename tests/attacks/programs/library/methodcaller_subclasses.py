# goal: methodcaller calls refused methods
# stopped by: guard
import operator
LEAKED = [operator.methodcaller('__subclasses__')(object), operator.methodcaller('mro')(int)]
LEAKED
