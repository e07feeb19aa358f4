# goal: hooks that EnumType calls between the check of the namespace and the making of the class
# stopped by: classes
import enum
LEAKED = []
def spoil(classdict):
    dict.__setitem__(classdict, '__del__', lambda self: None)
    dict.__setitem__(classdict, '__getattribute__', lambda self, name: 5)
class M(enum.EnumType):
    @classmethod
    def _find_new_(mcs, classdict, *a):
        spoil(classdict)
        return enum.EnumType._find_new_(classdict, *a) if False else (object.__new__, False, False)
    @classmethod
    def __getattr_free(mcs):
        return None
try:
    class E(enum.Enum, metaclass=M):
        a = 1
    if hasattr(E, '__del__'):
        LEAKED.append('ESCAPED: class with __del__')
except Exception as e:
    pass
LEAKED
