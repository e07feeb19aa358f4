# goal: a class that equals another in the caches of abstract base classes, so that isinstance lies to all programs
# stopped by: classes
import collections.abc
LEAKED = []
HASHES = [id(int) // 16, id(int) >> 4, hash(int)]
def by_body():
    class M(type):
        def __hash__(cls):
            return hash(int)
        def __eq__(cls, other):
            leak(other)
            return True
    return M
def by_mixin():
    class Mixin:
        __hash__ = lambda cls: hash(int)
        __eq__ = lambda cls, other: True
    return type('M', (Mixin, type), {})
def later():
    class M(type):
        pass
    M.__hash__ = lambda cls: hash(int)
    M.__eq__ = lambda cls, other: True
    return M
def later_by_setattr():
    M = type('M', (type,), {})
    type.__setattr__(M, '__hash__', lambda cls: hash(int))
    type.__setattr__(M, '__eq__', lambda cls, other: True)
    return M
def later_by_mixin():
    class Mixin:
        pass
    M = type('M', (Mixin, type), {})
    Mixin.__hash__ = lambda cls: hash(int)
    Mixin.__eq__ = lambda cls, other: True
    return M
for make in [by_body, by_mixin, later, later_by_setattr, later_by_mixin]:
    try:
        class A(metaclass=make()):
            def __len__(self):
                return 0
        isinstance(A(), collections.abc.Sized)
        if isinstance(5, collections.abc.Sized):
            LEAKED.append('ESCAPED: an int has a length, by ' + make.__name__)
    except Exception as error:
        leak(error)
LEAKED
