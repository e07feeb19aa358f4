# goal: a name that lies to the check and is honest to CPython
# stopped by: runtime
class S(str):
    def __eq__(self, other):
        return False
    def __hash__(self):
        return 0
    def startswith(self, *a):
        return False
    endswith = startswith
    def __getitem__(self, i):
        return 'x'
    def __len__(self):
        return 1
    def __contains__(self, x):
        return False
    def __str__(self):
        return 'real'
    __repr__ = __format__ = __str__
LEAKED = []
for name in ['__globals__', '__code__', '__self__', '__subclasses__']:
    for x in [lambda: 0, print, object]:
        for act in [getattr, lambda a, b: getattr(a, b, None), lambda a, b: vars(a)[b]]:
            try:
                found = act(x, S(name))
                if found is not None:
                    LEAKED.append(found)
            except Exception:
                pass
LEAKED
