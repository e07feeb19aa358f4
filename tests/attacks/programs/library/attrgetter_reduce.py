# goal: parts of operator's objects
# stopped by: guard
import operator
LEAKED = [operator.attrgetter('x').__reduce__(), operator.methodcaller('x').__reduce__(), operator.itemgetter(1).__reduce__()]
LEAKED
