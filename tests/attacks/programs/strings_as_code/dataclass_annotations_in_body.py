# goal: the annotations of a class body are a dict, and dicts take any key
# stopped by: library
import dataclasses
class A:
    x: int
    locals()['__annotations__']['a=print.__self__, b'] = int
A = dataclasses.dataclass(A)
LEAKED = ['ESCAPED: a field name that is no identifier']
LEAKED
