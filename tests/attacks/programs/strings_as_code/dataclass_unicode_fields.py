# goal: field names that only become dunders when the generated source is parsed (NFKC)
# stopped by: library
import dataclasses
class B:
    pass
A = dataclasses.make_dataclass('A', [('__cl\u00aass__', object)])
a = A(B)
LEAKED = ['ESCAPED: __class__ was set'] if type(a) is B else []
LEAKED
