# goal: a store on typing's alias is forwarded to the shared class behind it
# stopped by: guard
import typing
import collections.abc
LEAKED = []
for alias in [typing.Sequence, typing.Sequence[int], typing.List[int], typing.Mapping, collections.abc.Sequence[int]]:
    try:
        alias.poison = 1
    except Exception:
        pass
    try:
        setattr(alias, 'poison', 1)
    except Exception:
        pass
LEAKED = ['ESCAPED: shared class changed'] if hasattr(collections.abc.Sequence, 'poison') else []
LEAKED
