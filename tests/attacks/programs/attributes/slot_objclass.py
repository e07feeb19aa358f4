# goal: a member descriptor names its class, and reads from other objects
# stopped by: guard
class A:
    __slots__ = ('x',)

LEAKED = [A.x.__objclass__.__subclasses__]
LEAKED
