# goal: a library class's initialiser, called unbound, stores on the shared class itself
# stopped by: guard
import json
def evil(*a):
    return 'ESCAPED'
try:
    json.JSONEncoder.__init__(json.JSONEncoder, separators=('POISON', 'POISON'), default=evil)
except Exception:
    pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
