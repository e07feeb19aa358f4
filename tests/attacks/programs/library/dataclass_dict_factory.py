# goal: asdict hands its pairs to a factory
# stopped by: library
import dataclasses
@dataclasses.dataclass
class D:
    x: object
LEAKED = []
dataclasses.asdict(D(print), dict_factory=LEAKED.extend)
dataclasses.astuple(D(print), tuple_factory=LEAKED.append)
LEAKED = [dataclasses.asdict(D(leak), dict_factory=vars) if False else None]
LEAKED = []
LEAKED
