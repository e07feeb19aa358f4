# goal: a class method of object as a way to object
# stopped by: guard
LEAKED = [object.__init_subclass__.__self__.__subclasses__()]
LEAKED
