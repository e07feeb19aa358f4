# goal: a property gives its function back, then the globals
# stopped by: guard
class A:
    @property
    def p(self):
        return 1

LEAKED = [A.p.fget.__globals__]
LEAKED
