# goal: unbound methods of type
# stopped by: guard
LEAKED = [type.__subclasses__(object)]
LEAKED
