# goal: split on a group through object.__setattr__ and its kin
# stopped by: guard
LEAKED = []
def split(condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
class G(ExceptionGroup):
    def go(self):
        super().__setattr__('split', split)
def run(store):
    g = G('g', [ValueError(1)])
    try:
        store(g)
    except Exception:
        return
    try:
        raise g
    except* ValueError:
        pass
for store in [
    lambda g: object.__setattr__(g, 'split', split),
    lambda g: BaseException.__setattr__(g, 'split', split),
    lambda g: ExceptionGroup.__setattr__(g, 'split', split),
    lambda g: g.go(),
    lambda g: setattr(g, 'split', split),
    lambda g: g.__setattr__('split', split),
    lambda g: g.__setstate__({'split': split}),
    lambda g: g.__dict__.update(split=split),
    lambda g: setattr(g, '__dict__', {'split': split}),
    lambda g: vars(g).update(split=split),
    lambda g: type.__setattr__(G, 'split', lambda self, c: split(c)),
    lambda g: setattr(G, 'split', lambda self, c: split(c)),
]:
    try:
        run(store)
    except Exception:
        pass
LEAKED
