# goal: __str__ that returns something else than a string
# stopped by: runtime
LEAKED = []
class A:
    def __str__(self):
        return 5
try:
    print(A())
except TypeError:
    pass
LEAKED
