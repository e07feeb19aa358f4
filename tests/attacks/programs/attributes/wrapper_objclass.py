# goal: slot wrappers name their class
# stopped by: guard
LEAKED = [int.__add__.__objclass__.__subclasses__()]
LEAKED
