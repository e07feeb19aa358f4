# goal: native functions wrapped into methods and bound to a class
# stopped by: runtime
class A:
    v = classmethod(vars)
    d = property(vars)
    g = classmethod(getattr)
LEAKED = []
for act in [lambda: A.v(), lambda: A.g('__base__'), lambda: A.g('__subclasses__'), lambda: A().d]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED
