# goal: a plain method of ours called unbound with a shared object as self
# stopped by: guard
import json
class A:
    def __init__(self, v):
        self.item_separator = v
LEAKED = []
try:
    A.__init__(json.JSONEncoder, 'POISON')
except Exception:
    pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
