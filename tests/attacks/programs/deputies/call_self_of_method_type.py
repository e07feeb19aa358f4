# goal: bound methods made by hand around trusted functions
# stopped by: guard
class A:
    def m(self):
        pass
Method = type(A().m)
import json
LEAKED = []
for act in [
    lambda: Method(json.JSONEncoder.__init__, json.JSONEncoder)(separators=('POISON', 'P')),
    lambda: Method(json.dumps, 1).__func__.__globals__,
    lambda: Method(getattr, print)('__self__'),
    lambda: Method(str.format, '{0.__class__.__base__}')(1) and Method(vars, A)(),
]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x is not None]
if json.JSONEncoder.item_separator == 'POISON':
    LEAKED.append('ESCAPED: shared class changed')
LEAKED
