# Classes in functions and in classes.
def make(name, **members):
    class Made:
        kind = name
        def hello(self):
            return f'{self.kind}:{sorted(members)}'
    return Made

A, B = make('a', x=1), make('b')
print(A().hello(), B().hello(), A is B, A.__name__, A.__qualname__)

class Outer:
    class Inner:
        value = 1
        class Deep:
            value = 2
    def build(self):
        return self.Inner(), Outer.Inner.Deep.value

inner, value = Outer().build()
print(type(inner).__qualname__, Outer.Inner.Deep.__qualname__, value)

class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = [Node(c) if isinstance(c, int) else Node(*c) for c in children]
    def total(self):
        return self.value + sum(c.total() for c in self.children)

print(repr(Outer), str(Outer.Inner), isinstance(inner, Outer.Inner))
Node(1, [2, (3, [4, 5])]).total()
