# goal: list[int] forwards unknown attributes to list itself
# stopped by: guard
LEAKED = [list[int].__subclasses__, list[int].__mro__, list[int].__base__]
LEAKED
