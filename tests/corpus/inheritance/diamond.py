# Cooperative super() follows the method resolution order.
class A:
    def go(self):
        return ['A']

class B(A):
    def go(self):
        return ['B'] + super().go()

class C(A):
    def go(self):
        return ['C'] + super().go()

class D(B, C):
    def go(self):
        return ['D'] + super().go()

class E(C, B):
    pass

print(D().go(), E().go(), B().go())
print(issubclass(D, A), isinstance(D(), (int, C)), issubclass(B, C))
print(super(B, D()).go(), super(D, D()).go())

class F(D):
    def go(self):
        return super(B, self).go()

print(F().go())
try:
    class Impossible(A, B):
        pass
except TypeError as error:
    print(str(error).splitlines()[0])
