# goal: the __dict__ descriptor of a class of ours applied to other objects
# stopped by: guard
class A:
    pass
LEAKED = []
try:
    d = A.__dict__['__dict__']
    LEAKED.append(d)
    LEAKED.append(d.__get__(json))
except Exception:
    pass
class E(Exception):
    pass
try:
    LEAKED.append(vars(E)['__dict__'])
except Exception:
    pass
LEAKED
