# goal: containers that change while native json walks them
# stopped by: kernel
# only: isolated
import json
LEAKED = []
class I(int):
    pass
def default(o):
    x.clear()
    d.clear()
    return 1
x = [object() for _ in range(10)]
d = {str(i): object() for i in range(10)}
for thing in [lambda: json.dumps(x, default=default), lambda: json.dumps(d, default=default), lambda: json.dumps([x, d], default=default), lambda: json.dumps(d, default=default, sort_keys=True)]:
    x.extend([object() for _ in range(10)])
    d.update({str(i): object() for i in range(10)})
    try:
        thing()
    except (RuntimeError, ValueError, TypeError):
        pass
LEAKED
