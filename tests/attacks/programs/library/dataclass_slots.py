# goal: slots=True makes a second class past the check
# stopped by: classes
import dataclasses
LEAKED = []
class M(type):
    def __new__(cls, name, bases, ns):
        if '__slots__' in ns:
            ns['__del__'] = lambda self: leak('ESCAPED: __del__ ran')
        return super().__new__(cls, name, bases, ns)
@dataclasses.dataclass(slots=True)
class A(metaclass=M):
    x: int
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
