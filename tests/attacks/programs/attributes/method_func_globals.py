# goal: from a bound method to its function and the globals
# stopped by: guard
class A:
    def m(self):
        pass

LEAKED = [A().m.__func__.__globals__]
LEAKED
