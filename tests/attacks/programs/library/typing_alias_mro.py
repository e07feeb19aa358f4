# goal: type.mro through the alias that stands for type
# stopped by: guard
import typing
class M(type):
    pass
LEAKED = [typing.Type[int].mro(M), typing.Type.mro(M)]
LEAKED
