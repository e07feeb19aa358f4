# goal: give the group a split of ours after it was looked at: the expression after except* is guest code
# stopped by: runtime
LEAKED = []
def split(self, condition=None):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
class Mixin:
    pass
class G(Mixin, ExceptionGroup):
    pass
g = G('g', [ValueError(1), TypeError(2)])
def evil(kind):
    for store in [lambda: setattr(G, 'split', split), lambda: setattr(Mixin, 'split', split), lambda: object.__setattr__(g, 'split', split), lambda: setattr(g, 'split', split),
                  lambda: type.__setattr__(G, 'split', split), lambda: g.__dict__.update(split=split), lambda: setattr(G, 'derive', lambda self, e: g)]:
        try:
            store()
        except Exception:
            pass
    return kind
try:
    raise g
except* evil(ValueError):
    pass
except* evil(TypeError):
    pass
LEAKED
