# goal: attrgetter walks any path
# stopped by: library
import operator
LEAKED = [operator.attrgetter('__class__.__base__.__subclasses__')(())()]
LEAKED
