# goal: attrgetter walks any path
# stopped by: guard
import operator
LEAKED = [operator.attrgetter('__class__.__base__.__subclasses__')(())()]
LEAKED
