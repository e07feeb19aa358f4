# Slots with several bases, defaults through properties, weak spots.
class A:
    __slots__ = ('a',)

class B:
    __slots__ = ('b',)

try:
    class Both(A, B):
        __slots__ = ()
except TypeError as error:
    print(error)

class Mixin:
    __slots__ = ()
    def total(self):
        return sum(getattr(self, s, 0) for c in (A, C) for s in c.__slots__)

class C(Mixin, A):
    __slots__ = ('c', '_p')
    @property
    def p(self):
        return getattr(self, '_p', 'unset')
    @p.setter
    def p(self, value):
        self._p = value

c = C()
c.a, c.c = 1, 2
print(c.total(), c.p)
c.p = 5
print(c.p, c.total())
try:
    c.q = 1
except AttributeError as error:
    print(error)
try:
    C.total = None
    c.total()
except TypeError as error:
    print(error)
try:
    class Bad:
        __slots__ = ('not an identifier',)
except TypeError as error:
    print(error)
try:
    c.p.q.r
except AttributeError as error:
    print(error)
setattr(c, 'a', 'by name')
print(getattr(c, 'a'))
delattr(c, 'a')
c.a
