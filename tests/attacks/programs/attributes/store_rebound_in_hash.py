# goal: rebind the variable between the check of a store and the store
# stopped by: guard
import json
class M(type):
    def __hash__(cls):
        global x
        x = json.JSONEncoder
        return 0
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
