# goal: rename an inherited field between its check and the generation of source
# stopped by: guard
import dataclasses
LEAKED = []
@dataclasses.dataclass
class A:
    x: int = 1
f = dataclasses.fields(A)[0]
class Default:
    def __get__(self, obj, owner):
        try:
            type(f).name.__set__(f, 'x=NAME_BY_INJECTION, q')
        except Exception:
            pass
        return 5
class Flag:
    def __bool__(self):
        try:
            type(f).name.__set__(f, 'x=NAME_BY_INJECTION, q')
        except Exception:
            pass
        return True
for make in [lambda: dataclasses.dataclass(type('B', (A,), {'__annotations__': {'y': int}, 'y': Default()})),
             lambda: dataclasses.dataclass(type('B', (A,), {'__annotations__': {'y': int}, 'y': dataclasses.field(default=1, init=Flag())})),
             lambda: dataclasses.dataclass(init=Flag(), order=Flag())(type('B', (A,), {'__annotations__': {'y': int}, 'y': 2}))]:
    try:
        make()
    except NameError:
        LEAKED.append('ESCAPED: injected source ran')
    except Exception:
        pass
LEAKED
