# goal: climb from bool to object, then list the subclasses of it
# stopped by: guard
LEAKED = [True.__class__.__bases__[0].__bases__[0].__subclasses__()]
LEAKED
