# goal: the type of functions shows the native descriptor of __doc__, which stores on any function
# stopped by: guard
import json
LEAKED = []
for kind in [type(lambda: 0), property, type(print), type([].append), classmethod, type(json)]:
    try:
        kind.__doc__.__set__(json.dumps, 'POISON')
    except Exception:
        pass
    try:
        kind.__doc__.__delete__(json.dumps)
    except Exception:
        pass
LEAKED = ['ESCAPED: shared function changed'] if json.dumps.__doc__ == 'POISON' else []
LEAKED
