# nonlocal binds the nearest enclosing function's name.
def a():
    x = 'a'
    def b():
        x = 'b'
        def c():
            nonlocal x
            x += 'c'
            def d():
                nonlocal x
                x += 'd'
                return x
            return d()
        r = c()
        return r, x
    r = b()
    return r, x

print(a())

def through():
    v = 1
    def middle():
        def inner():
            nonlocal v
            v *= 10
        inner()
        return v
    return middle(), middle(), v

print(through())

def param(x):
    def set_it(value):
        nonlocal x
        x = value
    set_it(x * 2)
    return x

param(21)
