# goal: globals of a dict subclass with methods of ours
# stopped by: runtime
LEAKED = []
class D(dict):
    def __getitem__(self, name):
        LEAKED.append(name)
        if name.startswith('.') or name == '__builtins__':
            leak('ESCAPED: hidden name ' + name)
        return dict.__getitem__(self, name)
    def __setitem__(self, name, value):
        LEAKED.append(value)
    def __contains__(self, name):
        LEAKED.append(name)
        return False
    def items(self):
        return [('.SHARED', ())]
    def keys(self):
        return ['.SHARED']
    def get(self, *a):
        LEAKED.append(a)
    def update(self, *a, **k):
        LEAKED.append([a, k])
    def pop(self, *a):
        LEAKED.append(a)
for source in ['x = 1', 'def f(): return y', 'import json', 'class A: z = 1', 'global q\nq = 1', 'del x']:
    for d in [D(x=1), D()]:
        try:
            exec(source, d)
            exec(source, d, d)
            exec(source, {}, d)
        except Exception:
            pass
LEAKED = [v for v in LEAKED if type(v) is not str and v != 1]
LEAKED
