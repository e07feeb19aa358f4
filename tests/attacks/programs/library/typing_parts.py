# goal: special attributes of typing's objects
# stopped by: guard
import typing
LEAKED = []
for x in [typing.List[int], typing.Optional[int], typing.Callable[[int], str], typing.TypeVar('T'), typing.NewType('N', int), typing.Any, typing.Union]:
    for name in ['__origin__', '__reduce__', '__getattr__', '__mro_entries__', '__class__', '__init_subclass__', '_inst', '__dict__', '_getitem', 'copy_with', '__typing_subst__', '__call__']:
        try:
            LEAKED.append(getattr(x, name))
        except Exception:
            pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
