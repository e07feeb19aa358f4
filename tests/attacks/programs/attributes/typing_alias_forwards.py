# goal: typing's aliases forward attributes to what they stand for
# stopped by: guard
import typing

LEAKED = [typing.List[int].__subclasses__()]
LEAKED
