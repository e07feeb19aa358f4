# goal: dataclasses builds source text from annotation names
# stopped by: library
import dataclasses
LEAKED = []
class A:
    pass
setattr(A, '__annotations__', {'x=LEAKED.append(1), y': int})
dataclasses.dataclass(A)
LEAKED.append('ESCAPED: a field name that is no identifier')
LEAKED
