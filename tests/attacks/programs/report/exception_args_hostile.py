# goal: arguments of an exception that cannot cross
# stopped by: runtime
class A:
    def __repr__(self):
        raise ValueError
    def __reduce_(self):
        return 5
LEAKED = []
raise ValueError(A(), leak, print, (x for x in []), type, [].append)

LEAKED
