# Dispatch on the type of the first argument.
from functools import singledispatch, singledispatchmethod
from collections.abc import Mapping, Sequence

@singledispatch
def show(x, depth=0):
    return f'object {x!r}'

@show.register
def _(x: int, depth=0):
    return f'int {x}'

@show.register(list)
@show.register(tuple)
def show_list(x, depth=0):
    return '[' + ', '.join(show(i, depth + 1) for i in x) + f']@{depth}'

@show.register
def _(x: Mapping, depth=0):
    return '{' + ', '.join(f'{k}: {show(v, depth + 1)}' for k, v in x.items()) + '}'

show.register(type(None), lambda x, depth=0: 'nothing')

class Base: pass
class Child(Base):
    def __repr__(self): return '<child>'

show.register(Base, lambda x, depth=0: f'base {x!r}')
print(show(5), show(True), show('s'), show([1, (2.5, None)]), show({'a': [1]}), show(Child()), show(range(2)), sep='\n')
print(show.dispatch(bool)(3), show.dispatch(dict) is show.dispatch(Mapping), show_list([1]))

class Formatter:
    @singledispatchmethod
    def format(self, x):
        raise NotImplementedError(type(x).__name__)
    @format.register
    def _(self, x: str):
        return f'"{x}"'
    @format.register
    def _(self, x: float):
        return f'{x:.2f}'

f = Formatter()
print(f.format('a'), f.format(1.0))
try:
    show()
except TypeError as error:
    print(error)
f.format(b'x')
