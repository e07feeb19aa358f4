# goal: annotations turned into text, and evaluated later elsewhere
# stopped by: guard
from __future__ import annotations
import typing
import dataclasses
@dataclasses.dataclass
class A:
    x: print.__self__
LEAKED = [typing.get_type_hints(A)]
LEAKED
