# goal: a mappingproxy of a class
# stopped by: runtime
class A:
    pass
LEAKED = [vars(A), A.__dict__, vars(int)]
LEAKED
