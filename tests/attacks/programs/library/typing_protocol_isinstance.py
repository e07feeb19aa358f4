# goal: isinstance with a protocol reads attributes of shared objects by names of ours
# stopped by: admit
import typing
LEAKED = []
@typing.runtime_checkable
class P(typing.Protocol):
    def __eq__(self, other): ...
    gi_frame: object
    __traceback__: object
try:
    isinstance((x for x in []), P)
except Exception:
    pass
LEAKED
