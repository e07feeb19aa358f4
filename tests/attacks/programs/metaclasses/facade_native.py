# goal: the native metaclass behind the stand-in, by plain attribute names
# stopped by: runtime
import abc, enum
LEAKED = []
class M(type):
    pass
class N(abc.ABCMeta):
    pass
for x in [type, M, abc.ABCMeta, N, enum.EnumType, type(M), M('A', (), {}), abc.ABC, type(abc.ABC)]:
    for name in ['native', '_native', '.native', 'meta', 'facade', '__wrapped__', 'mro', 'register']:
        try:
            LEAKED.append(getattr(x, name))
        except Exception:
            pass
LEAKED += [x() for x in LEAKED if 'mro' in repr(x) and callable(x) and not issubclass(type(x), type)]
LEAKED
