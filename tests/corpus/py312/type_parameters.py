# PEP 695: generic functions and classes.
def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default

class Stack[T]:
    kind = 'stack'
    def __init__(self, *items: T) -> None:
        self.items = list(items)
    def push[U](self, x: T | U) -> 'Stack[T | U]':
        self.items.append(x)
        return self
    def pop(self) -> T:
        return self.items.pop()

class IntStack(Stack[int]):
    pass

def bounded[T: (int, str), *Ts, **P](x: T, *args: *Ts) -> tuple[T, *Ts]:
    return x, *args

print(first([1, 2]), first([], 'none'), Stack(1, 2).push('x').items, IntStack(5).pop(), Stack.kind, Stack[int]('any').items)
print([p.__name__ for p in Stack.__type_params__], [p.__name__ for p in bounded.__type_params__], bounded(1, 'a', 2.0))

def outer[T](x: T):
    y = x
    def inner[U](z: U) -> tuple[T, U]:
        return y, z
    return inner

print(outer(1)('b'), outer.__name__, outer.__annotations__['x'])

class Methods[K, V]:
    name = 'm'
    def get(self, k: K) -> V:
        return (self.name, k)
    @classmethod
    def make(cls) -> 'Methods[K, V]':
        return cls()
    @staticmethod
    def swap[A, B](a: A, b: B) -> tuple[B, A]:
        return b, a

print(Methods.make().get(5), Methods.swap(1, 2))

class Lazy[T: NotDefinedYet]:
    pass

print(Lazy().__class__.__name__)
Lazy.__type_params__[0].__bound__
