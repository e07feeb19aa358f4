# goal: text inside typing's generics is evaluated in get_type_hints of a function
# stopped by: library
import typing
def f(x: typing.Optional['print.__self__']):
    pass
LEAKED = [typing.get_type_hints(f)]
LEAKED
