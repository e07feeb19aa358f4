# goal: typing's private metaclass
# stopped by: runtime
import typing
class P(typing.Protocol):
    pass
LEAKED = [type(P), type(typing.Protocol)]
LEAKED
