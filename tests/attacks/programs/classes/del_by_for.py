# goal: a finaliser bound by a loop variable in the class body
# stopped by: admit
class A:
    for __del__ in [leak]:
        pass
A()
LEAKED = ['ESCAPED: class with __del__']
LEAKED
