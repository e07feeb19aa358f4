# goal: the stand-in for type treated as an ordinary class
# stopped by: classes
LEAKED = []
for act in [
    lambda: type.native,
    lambda: type('M', (type,), {}).native,
    lambda: setattr(type, 'native', object),
    lambda: setattr(type, '__new__', lambda *a: 5),
    lambda: type.__new__(type, 'A', (), {}),
    lambda: type.__call__(type, type.__call__),
    lambda: type(type).__call__(type, 1),
    lambda: vars(type),
    lambda: type.__dict__,
    lambda: type.__base__,
    lambda: type.__bases__,
    lambda: type.__mro__,
    lambda: type.mro(type),
    lambda: type.__or__(int, str),
    lambda: type.__subclasses__(type),
    lambda: type.__prepare__,
    lambda: type.__instancecheck__(type, 1),
    lambda: type.__init__.__objclass__,
    lambda: type.__annotations__,
    lambda: type.__abstractmethods__,
    lambda: type.__text_signature__,
    lambda: super(type, type).__new__,
    lambda: super(type, type('M', (type,), {})).__new__,
    lambda: object.__new__(type),
    lambda: type.__class__.__class__,
]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED
