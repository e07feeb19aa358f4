# goal: hidden variables of lowered code, where comprehensions, lambdas and class bodies share a frame
# stopped by: runtime
LEAKED = []
def names(found):
    LEAKED.extend('ESCAPED: ' + name for name in found if '.' in name or name[:2] == '__' and name not in ('__module__', '__qualname__', '__name__', '__doc__', '__class__'))
class A:
    names(locals())
    names([locals() for _ in 'x'][0])
    names(list(locals() for _ in 'x')[0])
    names((lambda: dir())())
    x = [dir() for y in [1] for z in [leak(y)]]
    names(x[0])
    def method(self):
        names(locals())
        return __class__, [vars() for _ in 'x']
    exec('names(locals()); names(dir())')
    names(eval('dir()'))
def g():
    for i in map(leak, [1]):
        names(locals())
        with open_(i) as j:
            names(dir())
            yield from [leak(vars())]
import contextlib
open_ = contextlib.nullcontext
names(A().method()[1][0])
list(g())
LEAKED
