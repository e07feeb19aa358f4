# goal: getattr as a value
# stopped by: runtime
import functools
LEAKED = [functools.reduce(getattr, ['__class__', '__base__', '__subclasses__'], ())()]
LEAKED
