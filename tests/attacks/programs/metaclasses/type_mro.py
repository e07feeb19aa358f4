# goal: type.mro of a native class
# stopped by: guard
LEAKED = [type.mro(int)]
LEAKED
