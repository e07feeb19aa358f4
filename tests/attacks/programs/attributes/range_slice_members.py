# goal: native member descriptors fetched from the class, called by a class of ours
# stopped by: guard
class A(Exception):
    tb = BaseException.__traceback__

try:
    raise A
except A as e:
    LEAKED = [e.tb]
leak(LEAKED)
LEAKED
