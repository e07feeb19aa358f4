# goal: the native traceback descriptor behind a property of ours
# stopped by: guard
LEAKED = []
class E(Exception):
    tb = property(Exception.__dict__['__traceback__'].__get__)
try:
    raise E
except E as e:
    LEAKED = [e.tb]
LEAKED
