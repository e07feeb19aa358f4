# goal: replace hidden helpers by writing into globals()
# stopped by: runtime
LEAKED = []
def evil(*a, **k):
    LEAKED.append('ESCAPED: helper replaced')
    return a
names = ['.session', '.get', '.getattr', '.get_attribute', '.attribute', '.load', '.guard', '.set', '.set_attribute', '.store',
         '.delete', '.iter', '.call', '.import', '.import_module', '.build_class', '.match', '.caught', '.except', '.exit', '.with']
g = globals()
for name in names:
    try:
        g[name] = evil
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
