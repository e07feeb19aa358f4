# globals(), locals(), vars(), dir() read names.
a = 1

def f(x):
    y = 2
    return sorted(locals().items())

print(f(5), globals()['a'], 'f' in globals(), 'nope' in globals())

def g():
    z = 1
    def inner():
        return z, sorted(locals())
    return inner()

print(g())
print(sorted(k for k in globals() if k in ('a', 'f', 'g')), sorted(vars()) == sorted(globals()))

class C:
    k = 1
    here = sorted(n for n in locals() if not n.startswith('_'))

print(C.here, 'k' in dir(C), dir(C())[-1])

def h(b, *rest, c=3, **kw):
    return locals()

print(h(1, 2, d=4))

def no_names():
    return dir()

def some():
    one = two = 1
    return dir()

print(no_names(), some())
name = 'a'
globals().get(name)
