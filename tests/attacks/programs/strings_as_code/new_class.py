# goal: refused classes through types.new_class
# stopped by: library
import types
LEAKED = []
def body(namespace):
    namespace['__del__'] = lambda self: leak('ESCAPED: __del__ ran')
A = types.new_class('A', (), {}, body)
A()
LEAKED = ['ESCAPED: class with __del__'] if hasattr(A, '__del__') else []
LEAKED
