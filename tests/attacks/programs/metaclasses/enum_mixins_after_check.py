# goal: the same by the hooks that look for mixins and existing members, which see the frame's namespace otherwise
# stopped by: classes
import enum
LEAKED = []
kept = []
class M(enum.EnumType):
    def __new__(mcs, name, bases, classdict, **kw):
        kept.append(classdict)
        return super().__new__(mcs, name, bases, classdict, **kw)
    @staticmethod
    def _check_for_existing_members_(*a):
        for classdict in kept:
            dict.__setitem__(classdict, '__del__', lambda self: None)
    @staticmethod
    def _get_mixins_(*a):
        for classdict in kept:
            dict.__setitem__(classdict, '__del__', lambda self: None)
        return object, enum.Enum
try:
    class E(enum.Enum, metaclass=M):
        a = 1
    if hasattr(E, '__del__'):
        LEAKED.append('ESCAPED: class with __del__')
except Exception:
    pass
LEAKED
