# goal: split by giving a group another class
# stopped by: guard
LEAKED = []
def split(self, condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
class G(ExceptionGroup):
    pass
class Plain(Exception):
    pass
Plain.tilps = split
LEAKED = []
for kind in [type('H', (Exception,), {'split': split}), type('H', (), {'split': split}), type('H', (Plain,), {})]:
    g = G('g', [ValueError(1)])
    try:
        g.__class__ = kind
    except Exception:
        continue
    try:
        raise g
    except* ValueError:
        pass
class B:
    pass
class H(B, ExceptionGroup):
    pass
try:
    H.__bases__ = (type('X', (), {'split': split}), ExceptionGroup)
    raise H('h', [ValueError(1)])
except* ValueError:
    pass
except* Exception:
    pass
LEAKED
