# goal: guest code that EnumType runs on member values, with the namespace at hand
# stopped by: classes
import enum
LEAKED = []
kept = []
class Value:
    def __set_name__(self, owner, name):
        for d in kept:
            dict.__setitem__(d, '__del__', lambda self: None)
    def __eq__(self, other):
        for d in kept:
            dict.__setitem__(d, '__del__', lambda self: None)
        return False
    __hash__ = None
class M(enum.EnumType):
    def __new__(mcs, name, bases, classdict, **kw):
        kept.append(classdict)
        return super().__new__(mcs, name, bases, classdict, **kw)
for base in [enum.Enum, enum.Flag]:
    try:
        class E(base, metaclass=M):
            _ignore_ = 'z'
            a = Value()
            b = Value()
            def _generate_next_value_(name, start, count, last):
                for d in kept:
                    dict.__setitem__(d, '__del__', lambda self: None)
                return 1
        if hasattr(E, '__del__'):
            LEAKED.append('ESCAPED: class with __del__')
    except Exception:
        pass
LEAKED
