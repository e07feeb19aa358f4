# goal: typing.NamedTuple by its functional form and its class form, with odd names
# stopped by: library
import typing
LEAKED = []
for name in ['__class__', 'x=1', '_x', 'x\uff3f', '.guest']:
    try:
        N = typing.NamedTuple('N', [(name, int)])
        LEAKED.append(N.__new__.__globals__)
    except Exception:
        pass
try:
    N = typing.NamedTuple('N', [('x', int)])
    LEAKED.append(N.__orig_bases__)
except Exception:
    pass
LEAKED
