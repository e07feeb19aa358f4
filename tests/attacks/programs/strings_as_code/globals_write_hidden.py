# goal: write hidden names of the real globals with the unbound methods of dict
# stopped by: runtime
LEAKED = []
g = globals()
def evil(*a):
    LEAKED.append('ESCAPED: helper replaced')
for name in ['__builtins__', '.session', '.get', '.SHARED', '.Halt']:
    for write in [lambda: dict.__setitem__(g, name, evil), lambda: dict.update(g, {name: evil}), lambda: g.__ior__({name: evil}),
                  lambda: dict.setdefault(g, name, evil), lambda: g.update({name: evil}), lambda: g.__setitem__(name, evil)]:
        try:
            write()
        except Exception:
            pass
def f():
    return (lambda: 0).__globals__
try:
    LEAKED.append(f())
except AttributeError:
    pass
LEAKED = [x for x in LEAKED if x]
LEAKED
