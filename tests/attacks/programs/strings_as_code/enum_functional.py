# goal: the functional enum API with odd names and a module
# stopped by: library
import enum
LEAKED = []
for names in [['__class__'], ['__del__'], [('mro', 1)], {'.guest': 1}, ['_missing_'], ['__reduce__'], ['_value_repr_']]:
    try:
        E = enum.Enum('E', names, module='os', qualname='x')
        LEAKED.append(E.__del__ if '__del__' in names else None)
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
