# goal: split put on the class after the check
# stopped by: guard
class G(ExceptionGroup):
    pass
def split(self, condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (self, None)
LEAKED = []
try:
    G.split = split
except Exception:
    setattr(G, 'split', split)
try:
    raise G('g', [ValueError(1)])
except* ValueError:
    pass
LEAKED
