# goal: change an object's class to one with other slots, then read through the wrong slot
# stopped by: guard
class A:
    __slots__ = ('a', 'b')
class B:
    __slots__ = ('b', 'a')
class C:
    __slots__ = ('a',)
LEAKED = []
x = A()
x.a = 'a'
for kind in [B, C, type('D', (), {'__slots__': ('a', 'b')}), type('D', (), {'__slots__': ('a', 'b', 'c')})]:
    try:
        x.__class__ = kind
        LEAKED.append(x.a)
    except TypeError:
        pass
LEAKED = [v for v in LEAKED if v != 'a']
LEAKED
