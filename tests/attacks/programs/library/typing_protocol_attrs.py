# goal: the protocol's own tables, changed before a check
# stopped by: guard
import typing
class P(typing.Protocol):
    x: int
P._is_protocol = False
P.__protocol_attrs__ = {'__globals__'}
LEAKED = [P._proto_hook, P.__init__]
LEAKED
