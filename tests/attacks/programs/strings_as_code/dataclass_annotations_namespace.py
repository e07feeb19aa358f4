# goal: annotations through type()
# stopped by: library
import dataclasses
A = dataclasses.dataclass(type('A', (), {'__annotations__': {'self, a=print.__self__, *': int}}))
LEAKED = ['ESCAPED: a field name that is no identifier']
LEAKED
