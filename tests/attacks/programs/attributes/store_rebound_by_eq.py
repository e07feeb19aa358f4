# goal: the same, by the comparison that follows an equal hash
# stopped by: guard
import json
F = type(lambda: 0)
class M(type):
    def __hash__(cls):
        return hash(F)
    def __eq__(cls, other):
        global x
        x = json.JSONEncoder
        return False
class A(metaclass=M):
    pass
x = A()
LEAKED = []
try:
    x.item_separator = 'POISON'
except Exception:
    pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
