# goal: copyreg's functions as the first item of a reduction
# stopped by: admit
import copy
class A:
    def __getnewargs_ex__(self):
        return ((type(lambda: 0),), {})
    def __new__(cls, *a, **k):
        LEAKED.append(a)
        return super().__new__(cls)
LEAKED = []
try:
    copy.copy(A())
except Exception:
    pass
LEAKED = [x for a in LEAKED for x in a]
LEAKED
