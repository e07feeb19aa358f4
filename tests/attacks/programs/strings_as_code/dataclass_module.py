# goal: generated methods get the globals of the module that the class claims to be of
# stopped by: admit
import dataclasses
@dataclasses.dataclass
class A:
    x: int
    __module__ = 'os'
LEAKED = [A.__init__.__globals__, A.__eq__.__globals__]
LEAKED
