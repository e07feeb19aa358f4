# goal: get_type_hints evaluates in the globals of the module a class claims
# stopped by: admit
import typing
class A:
    x: 'path'
    __module__ = 'os'
LEAKED = [typing.get_type_hints(A)['x']]
LEAKED
