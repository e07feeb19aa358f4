# goal: a program whose __name__ is that of a real module, for library code that looks modules up
# stopped by: library
LEAKED = []
try:
    globals()['__name__'] = 'os'
except Exception:
    pass
import typing, enum, dataclasses, collections, functools
class A:
    x: 'path'
    y: 'typing.ClassVar[system]'
    z: 'environ'
@dataclasses.dataclass
class D:
    x: 'path' = 1
    y: 'sys.ClassVar' = 2
    z: 'os.InitVar' = 3
class E(enum.Enum):
    a = 1
class N(typing.NamedTuple):
    x: 'path'
class T(typing.TypedDict):
    x: 'path'
def f(x: 'path') -> 'environ':
    pass
for act in [lambda: typing.get_type_hints(A), lambda: typing.get_type_hints(D), lambda: typing.get_type_hints(f), lambda: typing.get_type_hints(N), lambda: typing.get_type_hints(T), lambda: E.a.__reduce_ex__(2),
            lambda: [typing.get_type_hints(f)], lambda: functools.singledispatch(lambda x: x).register(f), lambda: T.__annotations__['x']._evaluate(None, None, frozenset())]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
LEAKED
