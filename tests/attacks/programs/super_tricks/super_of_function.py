# goal: super bound to a function or class of another kind
# stopped by: guard
F = type(lambda: 0)
LEAKED = []
for act in [lambda: super(object, lambda: 0).__globals__, lambda: super(F, lambda: 0).__getattribute__('__globals__'),
            lambda: super(int, True).__getattribute__('__class__').mro, lambda: super(type, type('M', (type,), {})).mro(),
            lambda: super(object, object).__getattribute__, lambda: super(Exception, ValueError()).__traceback__]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED
