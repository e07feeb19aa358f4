# goal: change the annotations of the class, then decorate
# stopped by: library
import dataclasses
class A:
    x: int
A.__annotations__['a=print.__self__, b'] = int
A = dataclasses.dataclass(A)
LEAKED = ['ESCAPED: a field name that is no identifier']
LEAKED
