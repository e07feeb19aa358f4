# goal: format with a mapping that sees what trusted code asks for
# stopped by: runtime
class Spy(dict):
    def __missing__(self, name):
        LEAKED.append(name)
        return self
    def __getattr__(self, name):
        LEAKED.append(name)
        return lambda *a: LEAKED.append(a)
LEAKED = []
try:
    '{.session}{x.__class__.y[__globals__]!r:{z}}'.format_map(Spy())
except Exception:
    pass
LEAKED = [x for x in LEAKED if type(x) is not str]
LEAKED
