# PEP 695: the type statement is lazy.
type Number = int | float
type Pair[T] = tuple[T, T]
type Tree[T] = T | list[Tree[T]]
type Later = DefinedLater

print(Number, Number.__value__, Pair.__name__, Pair[int], Tree.__value__ is not None)
try:
    Later.__value__
except NameError as error:
    print(error)
DefinedLater = str
print(Later.__value__)

def f(x: Number) -> Pair[int]:
    type Local = dict[str, Number]
    return (x, x), Local.__name__

print(f(1), f.__annotations__['x'] is Number)

class C:
    type Inner = list[int]
    def m(self):
        return self.Inner.__value__

print(C().m(), C.Inner.__name__)
type = 5
print(type + 1)
type Number = str
print(Number.__value__)
isinstance(5, Number)
