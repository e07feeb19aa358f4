# goal: where the implementation lies on the machine, from messages and representations
# stopped by: runtime
import json
import re
LEAKED = []
texts = [repr(json), repr(re), repr(json.dumps), repr(leak), repr(type(json)), str(globals())]
for act in [lambda: json.loads('{'), lambda: re.compile('('), lambda: leak(1, 2, 3, x=4), lambda: exec('1 +')]:
    try:
        act()
    except Exception as e:
        texts.append(repr(e))
        texts.append(str(e))
        texts.append(str(getattr(e, 'filename', '')))
LEAKED = ['ESCAPED: ' + t for t in texts if '/src/' in t or 'site-packages' in t or '/lib/python' in t or '/pymonty' in t]
LEAKED
