# Data descriptors win over the instance, others lose to it.
class NonData:
    def __get__(self, obj, owner=None):
        return 'from class' if obj is None else f'non-data on {type(obj).__name__}'

class Data:
    def __get__(self, obj, owner=None):
        return self if obj is None else vars(obj).get('_d', 'unset')
    def __set__(self, obj, value):
        obj._d = f'set:{value}'
    def __delete__(self, obj):
        del obj._d

class C:
    n = NonData()
    d = Data()

c = C()
print(C.n, c.n, c.d)
c.n = 'instance'
c.d = 'x'
print(c.n, c.d, vars(c))
vars(c)['d'] = 'shadow?'
print(c.d)
del c.n
del c.d
print(c.n, c.d)
try:
    del c.d
except AttributeError as error:
    print(type(error).__name__)
C.d = 'replaced'
c.d
