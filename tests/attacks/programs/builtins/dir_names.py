# goal: hidden names by dir()
# stopped by: runtime
class A:
    z: int = 1
def f():
    x = 1
    return dir()
LEAKED = ['ESCAPED: hidden name ' + k for k in [*dir(), *dir(A), *dir(A()), *f()] if k.startswith('.')]
LEAKED
