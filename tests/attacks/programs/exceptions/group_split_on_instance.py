# goal: split as an attribute of the group itself
# stopped by: guard
LEAKED = []
def split(condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
class G(ExceptionGroup):
    pass
g = G('g', [ValueError(1)])
try:
    g.split = split
except Exception:
    g.__dict__['split'] = split
try:
    raise g
except* ValueError:
    pass
LEAKED
