import sys
from typing import TypeAlias
from typing_extensions import disjoint_base
_State: TypeAlias = tuple[int, ...]
@disjoint_base
class Random:

    def __init__(self, seed: object=..., /) -> None:
        ...

    def seed(self, n: object=None, /) -> None:
        ...

    def getstate(self) -> _State:
        ...

    def setstate(self, state: _State, /) -> None:
        ...

    def random(self) -> float:
        ...

    def getrandbits(self, k: int, /) -> int:
        ...
