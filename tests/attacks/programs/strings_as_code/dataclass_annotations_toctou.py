# goal: change the annotations while the decorator walks over them, after they were checked
# stopped by: library
import dataclasses
LEAKED = []
class Default:
    def __get__(self, obj, owner):
        if owner is not None and 'y' in owner.__annotations__:
            owner.__annotations__.pop('y')
            owner.__annotations__['y=LEAKED_BY_INJECTION, z'] = int
        return 5
class D:
    a: int = 1
    x: int = Default()
    y: int = 2
try:
    dataclasses.dataclass(kw_only=True)(D)
except NameError as e:
    LEAKED.append('ESCAPED: injected source ran: ' + str(e))
except (TypeError, RuntimeError, SyntaxError, ValueError, AttributeError, KeyError):
    pass
LEAKED
