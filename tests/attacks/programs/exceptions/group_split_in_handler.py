# goal: the same from the body of the first handler, or a later clause's expression
# stopped by: runtime
LEAKED = []
def split(self, condition=None):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
class G(ExceptionGroup):
    pass
inner = G('i', [TypeError(2), KeyError(3)])
g = G('g', [ValueError(1), inner])
def evil(kind):
    for x in [g, inner]:
        for store in [lambda: setattr(G, 'split', split), lambda: object.__setattr__(x, 'split', split), lambda: x.__dict__.update(split=split), lambda: setattr(G, 'derive', lambda self, e: inner)]:
            try:
                store()
            except Exception:
                pass
    return kind
try:
    raise g
except* OSError:
    pass
except* ValueError as e:
    evil(1)
except* evil((TypeError, KeyError)):
    pass
LEAKED
