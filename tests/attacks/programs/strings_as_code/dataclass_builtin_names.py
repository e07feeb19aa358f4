# goal: the names that generated code uses, shadowed in the namespace
# stopped by: admit
import dataclasses
LEAKED = []
def evil(*a):
    LEAKED.append(a)
    return True
BUILTINS = __dataclass_builtins_object__ = evil if False else None
@dataclasses.dataclass
class A:
    x: int = dataclasses.field(default_factory=lambda: LEAKED.append('made'))
A()
LEAKED = [x for x in LEAKED if x != 'made']
LEAKED
