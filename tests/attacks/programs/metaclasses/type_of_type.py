# goal: the real metaclass from a class
# stopped by: runtime
class A:
    pass
LEAKED = [type(A), type(type(A)), type(int), A.__class__, A.__class__.__class__]
LEAKED
