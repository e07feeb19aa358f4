# goal: dataclass sets a default on a mixin after the group's class was checked
# stopped by: library
import dataclasses
LEAKED = []
def split(self, condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
try:
    class M(type):
        split = dataclasses.field(default=split)
    class Mixin(metaclass=M):
        pass
    class G(Mixin, ExceptionGroup):
        pass
    Mixin.__annotations__ = {'split': object}
    dataclasses.dataclass(init=False, repr=False, eq=False)(Mixin)
    try:
        raise G('g', [ValueError(1)])
    except* ValueError:
        pass
except Exception:
    pass
LEAKED
