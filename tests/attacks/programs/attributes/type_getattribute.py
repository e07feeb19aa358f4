# goal: type's attribute access, unbound, reads a class's hidden parts
# stopped by: guard
LEAKED = [type.__getattribute__(int, '__subclasses__')]
LEAKED
