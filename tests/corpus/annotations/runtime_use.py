# A small validator and a command table driven by annotations.
import typing

def validate(cls):
    hints = typing.get_type_hints(cls)
    def __init__(self, **values):
        for name, kind in hints.items():
            value = values.pop(name, getattr(cls, name, None))
            origin = typing.get_origin(kind)
            if origin is typing.Union:
                ok = isinstance(value, tuple(typing.get_args(kind)))
            elif origin is not None:
                ok = isinstance(value, origin)
            else:
                ok = isinstance(value, kind)
            if not ok:
                raise TypeError(f'{name}: {value!r} is no {getattr(kind, "__name__", kind)}')
            setattr(self, name, value)
        if values:
            raise TypeError(f'unknown {sorted(values)}')
    cls.__init__ = __init__
    return cls

@validate
class User:
    name: str
    age: int = 0
    tags: list[str] = []
    email: typing.Optional[str] = None

u = User(name='Ann', age=3, email='a@b')
print(vars(u))
for bad in (dict(age=1), dict(name='x', tags='abc'), dict(name='x', other=1)):
    try:
        User(**bad)
    except TypeError as error:
        print(error)
print(typing.get_type_hints(User)['tags'], typing.get_args(dict[str, int]), typing.get_origin(list[int]))
User(name='Bob', age='old')
