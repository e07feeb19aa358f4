# goal: hidden locals in every construct that the compiler rewrites
# stopped by: runtime
LEAKED = []
def look(names):
    LEAKED.extend('ESCAPED: hidden name ' + str(n) for n in names if '.' in str(n))
class CM:
    def __enter__(self):
        look(locals())
        return self
    def __exit__(self, *a):
        look(locals())
def f(a, *b, c=1, **d):
    look(locals())
    for x in [leak(1)]:
        look(locals())
        look(dir())
        look(vars())
        with CM() as m:
            look(locals())
            try:
                y = leak(1) or [leak(z) for z in [1, 2]]
                look(locals())
                raise ValueError(leak(2))
            except ValueError as e:
                look(locals())
            finally:
                look(locals())
    while leak(3):
        look(locals())
    return [look(locals()) for _ in [1]]
f(1, 2, d=3)
def g():
    look(locals())
    yield leak(1)
    look(locals())
list(g())
class B:
    x = leak(1)
    look(locals())
    for y in [leak(2)]:
        look(locals())
    look(vars())
    look(dir())
look(locals())
look(globals())
look(dir())
for q in [leak(1)]:
    look(locals())
LEAKED
