# goal: annotations as strings are evaluated by typing
# stopped by: guard
import typing
class A:
    x: 'leak(print.__self__)'
LEAKED = [typing.get_type_hints(A)]
LEAKED
