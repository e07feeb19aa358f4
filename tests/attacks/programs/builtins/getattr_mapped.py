# goal: getattr as a value
# stopped by: guard
import functools
LEAKED = [functools.reduce(getattr, ['__class__', '__base__', '__subclasses__'], ())()]
LEAKED
