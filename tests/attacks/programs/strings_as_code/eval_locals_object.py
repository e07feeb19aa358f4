# goal: locals() inside code whose locals are a mapping of ours shows the runtime's wrapper
# stopped by: runtime
LEAKED = []
class Map:
    def __init__(self):
        self.d = {}
    def __getitem__(self, name):
        return self.d[name]
    def __setitem__(self, name, value):
        self.d[name] = value
    def keys(self):
        return self.d.keys()
for source in ['x = locals()', 'x = vars()', 'x = dir()', 'x = eval("locals()")', 'class A: y = locals()', 'x = [locals() for _ in [1]]', 'x = globals()']:
    m = Map()
    try:
        exec(source, {}, m)
        LEAKED += list(m.d.values())
    except Exception as e:
        LEAKED.append(getattr(e, 'obj', None))
LEAKED = [x for x in LEAKED if x is not None]
leak(LEAKED)
LEAKED
