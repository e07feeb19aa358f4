# Host functions are ordinary globals: shadowed, rebound, passed, stored.
original = ext
def shadow(ext):
    return ext * 2

print(shadow(4), ext(4))

def local():
    ext = lambda x: f'local {x}'
    return ext(1)

print(local(), ext(1))
ext = lambda x: original(original(x))
print(ext(1))

def uses_global():
    return ext(10)

print(uses_global())
ext = original
print(uses_global())
api = {'get': lookup, 'rate': rate}
print(api['get']('limit'), api['rate']('USD'), [f(1) for f in (original, ext, echo)])

class Client:
    send = staticmethod(echo)
    def __init__(self, call):
        self.call = call

c = Client(ext)
print(c.call(1), c.send('x'), Client.send([1]))

def global_rebind():
    global lookup
    lookup = lambda key: 'mine'

global_rebind()
print(lookup('limit'))
del lookup
try:
    lookup('limit')
except NameError as error:
    print(error)
for rate in (1, 2):
    pass
print(rate)
f, *_ = ext, echo
f(f(1))
