# goal: the __getattr__ of typing's aliases as a guard-free getattr
# stopped by: guard
import typing

LEAKED = [typing.List[int].__getattr__('__globals__')]
LEAKED
