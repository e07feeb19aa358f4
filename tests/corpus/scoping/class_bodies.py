# Class bodies look names up in themselves, then global, and can use global and nonlocal.
x = 'module'

class A:
    y = x
    x = 'class'
    z = x
    def get(self):
        return x

print(A.y, A.x, A.z, A().get())

class B:
    global shared
    shared = 'set in class body'
    inside = shared

print(shared, B.inside, hasattr(B, 'shared'))

def f():
    n = 1
    class C:
        nonlocal n
        n += 1
        m = n
    return n, C.m, hasattr(C, 'n')

print(f())

class D:
    def make(self):
        return D.helper(2) + self.factor
    def helper(k):
        return k * 10
    factor = 3
    computed = helper(4)

print(D().make(), D.computed)

def g(x):
    class E:
        x = 'own' if 'own' else x
    return E

try:
    print(g('arg').x)
except NameError as error:
    print(error)

class F:
    a = 1
    class G:
        try:
            b = a
        except NameError as error:
            b = str(error)

print(F.G.b)
for name in ('one', 'two'):
    class Last:
        label = name
Last.label, name
