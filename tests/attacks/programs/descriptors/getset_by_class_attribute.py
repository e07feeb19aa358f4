# goal: native descriptors as class attributes under harmless names
# stopped by: guard
class A(Exception):
    tb = Exception.__traceback__
    ctx = Exception.__context__
LEAKED = []
try:
    raise A
except A as e:
    LEAKED = [e.tb]
LEAKED
