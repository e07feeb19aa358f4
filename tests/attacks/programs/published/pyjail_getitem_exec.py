# goal: calls by subscription
# stopped by: imports
class A:
    pass
A.__class_getitem__ = classmethod(lambda cls, x: eval(x))
LEAKED = [A['__import__("os")']]
LEAKED
