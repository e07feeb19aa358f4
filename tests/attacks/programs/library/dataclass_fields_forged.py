# goal: dataclass functions read attributes named by fields the guest can forge
# stopped by: library
import dataclasses
@dataclasses.dataclass
class D:
    x: int = 1
field = dataclasses.fields(D)[0]
class E(Exception):
    pass
LEAKED = []
try:
    field.name = '__traceback__'
except Exception:
    pass
try:
    E.__dataclass_fields__ = {'x': field}
except Exception:
    try:
        setattr(E, '__dataclass_fields__', {'x': field})
    except Exception:
        pass
try:
    raise E
except E as e:
    for act in [dataclasses.astuple, dataclasses.asdict, dataclasses.replace]:
        try:
            LEAKED.append(act(e))
        except Exception as error:
            LEAKED.append(error)
LEAKED
