# goal: hidden names among the fields of a dataclass or a named tuple
# stopped by: library
import dataclasses
import typing
@dataclasses.dataclass
class D:
    x: int
    y: list = dataclasses.field(default_factory=lambda: [i for i in [1]])
class N(typing.NamedTuple):
    x: int
class T(typing.TypedDict):
    x: int
LEAKED = ['ESCAPED: hidden name ' + n for n in [*D.__annotations__, *N._fields, *T.__annotations__, *dir(D), *dir(D(1)), *vars(D(1)), *dir(N)] if '.' in n]
LEAKED
