# goal: page-template classics: walk by __mro__ in getattr chains
# stopped by: guard
LEAKED = [getattr(getattr('', '__class__'), '__mro__')[1].__subclasses__()]
LEAKED
