# goal: a mapping as locals is asked for every name, hidden helpers too
# stopped by: runtime
class Spy(dict):
    def __getitem__(self, name):
        if name.startswith('.'):
            leak('ESCAPED: hidden name ' + name)
            return lambda *a, **k: leak(a)
        raise KeyError(name)
    def __missing__(self, name):
        return self[name]
LEAKED = []
for source in ['(lambda: 0).__class__', '[x for x in [1]]', 'print.__self__', "'{}'.format(1)", 'leak(1) or leak(2)']:
    for act in [lambda: eval(source, {}, Spy()), lambda: eval(source, Spy()), lambda: exec(source, {}, Spy()), lambda: exec(source, Spy())]:
        try:
            LEAKED.append(act())
        except Exception:
            pass
LEAKED = [x for x in LEAKED if type(x) not in (list, type(None), str)]
LEAKED
