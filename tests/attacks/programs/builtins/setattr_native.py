# goal: store by computed name
# stopped by: runtime
import json
LEAKED = []
def f():
    return 1
def g():
    return 2
for target, name, value in [
    (json.JSONEncoder, 'item_separator', 'POISON'),
    (f, '__code__', g),
    (f, '__builtins__', {}),
    (f, '__class__', int),
    (json, 'dumps', print),
    (json, '__dict__', {}),
]:
    try:
        setattr(target, name, value)
    except Exception:
        pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
