# goal: object.__setattr__ of __class__ and other dunders on an object of ours
# stopped by: guard
class A:
    pass
class B:
    pass
a = A()
LEAKED = []
for name, value in [('__class__', int), ('__class__', type(print)), ('__dict__', 5), ('__traceback__', 1), ('.x', 1)]:
    try:
        object.__setattr__(a, name, value)
        if name != '__class__' or type(a) is not A:
            LEAKED.append('ESCAPED: stored ' + name)
    except Exception:
        pass
LEAKED
