# goal: an object that claims to be a str, as source and as names
# stopped by: admit
class A:
    @property
    def __class__(self):
        return str
LEAKED = []
for act in [lambda: eval(A()), lambda: getattr(1, A()), lambda: type(A(), (), {}), lambda: print(sep=A()), lambda: ''.join([A()])]:
    try:
        LEAKED.append(act())
    except TypeError:
        pass
LEAKED
