# goal: change the dict that an exec'd function runs on after it was made
# stopped by: runtime
import json
LEAKED = []
d = {'x': json.JSONEncoder}
exec('def f():\n x.item_separator = "POISON"\ndef g():\n return open\ndef h():\n return lambda: 0', d)
for name, value in [('.SHARED', ()), ('.type', id), ('__builtins__', {'open': 5}), ('.get', lambda *a: a), ('.session', None)]:
    d[name] = value
for act in [lambda: d['f'](), lambda: LEAKED.append(d['g']() == 5 and 'ESCAPED: builtins replaced'), lambda: d['h']().x]:
    try:
        act()
    except Exception:
        pass
if json.JSONEncoder.item_separator == 'POISON':
    LEAKED.append('ESCAPED: the store barrier is off')
d.clear()
try:
    LEAKED.append(f())
except Exception:
    pass
LEAKED = [x for x in LEAKED if x]
LEAKED
