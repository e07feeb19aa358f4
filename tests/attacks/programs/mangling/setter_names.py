# goal: stores under mangled names on shared classes
# stopped by: guard
import json
class JSONEncoder:
    def go(self):
        json.JSONEncoder.__poison = 1
LEAKED = []
try:
    JSONEncoder().go()
    LEAKED = ['ESCAPED: shared class changed'] if hasattr(json.JSONEncoder, '_JSONEncoder__poison') else []
except Exception:
    pass
LEAKED
