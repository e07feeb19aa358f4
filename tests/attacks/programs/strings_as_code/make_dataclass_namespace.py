# goal: refused methods through make_dataclass's namespace
# stopped by: classes
import dataclasses
A = dataclasses.make_dataclass('A', ['x'], namespace={'__del__': lambda self: leak('ESCAPED: __del__ ran')})
A(1)
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
