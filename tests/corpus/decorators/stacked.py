# Decorators are evaluated top down and applied bottom up.
def note(name):
    print('make', name)
    def deco(f):
        print('apply', name, 'to', f.__name__)
        def wrapper(*a):
            print('enter', name)
            try:
                return f(*a) + [name]
            finally:
                print('leave', name)
        return wrapper
    return deco

@note('a')
@note('b')
@note('c')
def f(x):
    print('body')
    return [x]

print(f(0))

class K:
    @staticmethod
    @note('s')
    def s(x):
        return [x]
    @classmethod
    @note('k')
    def k(cls, x):
        return [cls.__name__, x]
    @note('m')
    def m(self, x):
        return [x * 2]

print(K.s(1), K.k(2), K().m(3), sep='\n')
decorators = [lambda f: lambda: f() + 1, lambda f: lambda: f() * 10]

@decorators[0]
@decorators[1]
@(lambda f: lambda: f() - 1)
def number():
    return 5

number()
