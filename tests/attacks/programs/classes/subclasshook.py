# goal: a subclass hook that answers for every type
# stopped by: admit
import abc
class A(abc.ABC):
    __match_args__ = ('__globals__',)
    @classmethod
    def __subclasshook__(cls, other):
        return True
LEAKED = []
match (lambda: 0):
    case A(found):
        LEAKED = [found]
LEAKED
