# goal: the alias of a guest generic forwards to its class and metaclass
# stopped by: guard
import typing
T = typing.TypeVar('T')
class G(typing.Generic[T]):
    pass
LEAKED = [G[int].mro(), G[int].__origin__.__subclasses__()]
LEAKED
