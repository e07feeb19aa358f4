# Annotations are evaluated and kept, and change nothing else.
def f(a: int, b: 'str' = 'x', *args: float, c: list[int] | None = None, **kw: dict) -> tuple[int, ...]:
    local: 'never evaluated' = 5
    unset: undefined_name
    return a, b, local

print(f(1), sorted(f.__annotations__), f.__annotations__['b'], f.__annotations__['return'])
x: int = 5
y: 'forward'
(z): str = 'not recorded'
print(x, z)
try:
    y
except NameError as error:
    print(error)

class C:
    a: int
    b: str = 'default'
    c: 'C | None' = None
    def m(self: 'C') -> 'C':
        self.attr: int = 3
        return self

print(C.__annotations__, hasattr(C, 'a'), C.b, C().m().attr)

def evaluated():
    print('annotation evaluated')
    return int

def g(p: evaluated()) -> evaluated():
    pass

print(int | str, list[int], dict[str, int | None], (int | None) == (None | int), isinstance(5, int | str), isinstance('a', int | None))
d = {}
d['k']: int = 7
lst: list = [1]
lst[0]: 'str' = 2
print(d, lst)
h: Missing = 1
