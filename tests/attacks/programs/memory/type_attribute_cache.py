# goal: a class that changes while a look-up on it runs
# stopped by: kernel
# only: isolated
LEAKED = []
class D:
    def __get__(self, obj, owner):
        try:
            del A.x
            A.x = 1
        except AttributeError:
            pass
        return 5
class A:
    x = D()
    def __getattr__(self, name):
        return 1
for _ in range(100):
    A.x = D()
    A().x
class S:
    def __set_name__(self, owner, name):
        for i in range(100):
            try:
                setattr(owner, f'n{i}', i)
            except Exception:
                pass
try:
    class B:
        a = S()
        b = S()
except RuntimeError:
    pass
LEAKED
