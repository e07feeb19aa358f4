# goal: replace hidden helpers by handing exec a namespace that has them
# stopped by: runtime
LEAKED = []
class Any(dict):
    pass
names = ['.session', '.get', '.getattr', '.get_attribute', '.attribute', '.load', '.guard', '.set', '.set_attribute', '.store',
         '.delete', '.iter', '.call', '.import', '.import_module', '.build_class', '.match', '.caught', '.except', '.exit', '.with']
def evil(*a, **k):
    LEAKED.append('ESCAPED: helper replaced')
    return a
for source in ['x = (lambda: 0).__globals__', 'import json', 'class A: pass', 'try: 1/0\nexcept Exception: pass', 'del json.x', 'match 1:\n case int(real=r): pass']:
    for d in [dict.fromkeys(names, evil)]:
        for act in [lambda: exec(source, d), lambda: exec(source, {}, d), lambda: exec(source, d, d)]:
            try:
                act()
            except Exception:
                pass
LEAKED
