# goal: update_wrapper reads named attributes from anything
# stopped by: library
import functools
class W:
    def __setattr__(self, name, value):
        LEAKED.append(value)
LEAKED = []
try:
    functools.update_wrapper(W(), lambda: 0, assigned=('__globals__', '__code__', '__builtins__'), updated=())
finally:
    LEAKED = [x for x in LEAKED if type(x) is not type(lambda: 0)]
LEAKED
