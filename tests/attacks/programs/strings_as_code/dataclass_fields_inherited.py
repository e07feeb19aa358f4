# goal: forged __dataclass_fields__ of a base class put text into generated source
# stopped by: library
import dataclasses
@dataclasses.dataclass
class A:
    x: int
f = A.__dataclass_fields__['x']
f.name = 'x=LEAKED.append("ESCAPED: code injected")'
LEAKED = []
@dataclasses.dataclass
class B(A):
    y: int
LEAKED.append('ESCAPED: a field name that is no identifier')
LEAKED
