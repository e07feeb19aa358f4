# goal: a finaliser bound by an import or a loop in the class body
# stopped by: admit
class A:
    from math import floor as __del__
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
