# What typing does at run time: generics, NamedTuple, TypedDict, Protocol, cast.
from typing import Any, Callable, Dict, Generic, List, Literal, NamedTuple, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, runtime_checkable, NewType, ClassVar, Final, overload, Annotated, TYPE_CHECKING, no_type_check

T = TypeVar('T')

class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []
    def push(self, x: T) -> 'Stack[T]':
        self.items.append(x)
        return self

print(Stack[int]().push(1).items, Optional[int], Union[int, str, int], List[int], Dict[str, Any], Callable[[int], str], Tuple[int, ...], Literal['a', 1], Annotated[int, 'meta'])
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(Optional[int]) is Union, Union[int, None] == Optional[int], List[int] == List[int], T)

class Emp(NamedTuple):
    name: str
    id: int = 3
    def hello(self):
        return f'hi {self.name}'

e = Emp('ann')
print(e, e.hello(), e._replace(id=9), Emp._fields, e == ('ann', 3), Emp.__annotations__)

class Movie(TypedDict, total=False):
    title: str
    year: int

m: Movie = {'title': 'x'}
print(m, Movie(title='y', year=1), type(m).__name__, sorted(Movie.__annotations__), Movie.__total__)

@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...

class Door:
    def close(self):
        pass

print(isinstance(Door(), Closable), isinstance(5, Closable), cast(int, 'not converted'), TYPE_CHECKING)
UserId = NewType('UserId', int)
print(UserId(5) + 1, UserId.__name__)

@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x

class C:
    a: ClassVar[int] = 1
    b: Final = 2
    def m(self, x: Optional[int] = None) -> List['C']: ...

print(f(1), get_type_hints(C.m)['x'], C.b)
for bad in (lambda: Union[()], lambda: List[int, str], lambda: Optional[int, str], lambda: Generic[int], lambda: isinstance([], List[int]), lambda: Any(), lambda: Closable(), lambda: T(), lambda: Literal(), lambda: Callable[int]):
    try:
        bad()
    except TypeError as error:
        print(str(error)[:60])
Emp()
