# goal: the alias of type called as if it were type
# stopped by: library
import typing
LEAKED = []
namespace = {'__del__': lambda self: None}
for alias in [typing.Type, typing.Type[int], typing.Type[typing.Any]]:
    for act in [lambda: alias('A', (), namespace), lambda: alias.__call__('A', (), namespace), lambda: alias.__origin__, lambda: typing.get_origin(alias), lambda: alias.copy_with((int,)), lambda: alias._inst, lambda: alias.__init__(type, (int,)) or alias('A', (), namespace),
                lambda: alias.__mro_entries__((alias,)), lambda: alias.__reduce__(), lambda: alias.__getitem__(int)('A', (), namespace), lambda: alias.__subclasses__()]:
        try:
            found = act()
            LEAKED.append('ESCAPED: class with __del__' if hasattr(found, '__del__') else found)
        except Exception:
            pass
LEAKED
