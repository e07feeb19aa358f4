# goal: store on a shared class in a lambda whose parameter shadows one that was checked
# stopped by: guard
import json
def f(x):
    return lambda x: [0 for x.item_separator in ['POISON']]
LEAKED = []
try:
    f(1)(json.JSONEncoder)
except Exception:
    pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
