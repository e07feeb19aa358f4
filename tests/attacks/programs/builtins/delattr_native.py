# goal: delete by computed name
# stopped by: runtime
import json
LEAKED = []
for target, name in [(json.JSONEncoder, 'default'), (lambda: 0, '__code__'), (json.JSONEncoder, '__init__')]:
    try:
        delattr(target, name)
        LEAKED.append('ESCAPED: deleted ' + name)
    except Exception:
        pass
LEAKED
