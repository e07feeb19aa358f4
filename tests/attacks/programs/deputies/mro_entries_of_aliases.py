# goal: classes that library aliases stand for when they are bases
# stopped by: classes
import typing, collections.abc, types
LEAKED = []
for base in [typing.Type, typing.Type[int], typing.Callable, typing.Generic, typing.Protocol, typing.NamedTuple, typing.Any, typing.Hashable, typing.ContextManager[int], typing.Optional[int], typing.Union[int, str], typing.NewType('N', int), list[int], types.GenericAlias(int, (str,))]:
    try:
        bases = types.resolve_bases((base,)) if hasattr(types, 'resolve_bases') else base.__mro_entries__((base,))
        LEAKED.append(bases)
    except Exception:
        pass
    try:
        class A(base):
            pass
        LEAKED.append(A.__mro__)
        LEAKED.append(A.__base__)
    except Exception:
        pass
LEAKED
