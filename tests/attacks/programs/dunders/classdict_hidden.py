# goal: the class dictionary cell of PEP 695 scopes
# stopped by: admit
# needs: 3.12
class A[T]:
    x = __classdict__
LEAKED = [A.x]
LEAKED
