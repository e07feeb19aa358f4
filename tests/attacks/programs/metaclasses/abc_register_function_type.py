# goal: an ABC that claims functions as its instances, then positional patterns
# stopped by: guard
import abc
class A(abc.ABC):
    __match_args__ = ('__globals__',)
A.register(type(lambda: 0))
LEAKED = []
match (lambda: 0):
    case A(found):
        LEAKED = [found]
LEAKED
