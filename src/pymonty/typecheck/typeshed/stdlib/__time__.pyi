import sys
from typing import SupportsFloat, SupportsIndex, TypeAlias
_TimeTuple: TypeAlias = tuple[int, int, int, int, int, int, int, int, int]
if sys.version_info >= (3, 15):
    _SupportsFloatOrIndex: TypeAlias = SupportsFloat | SupportsIndex
if not sys.version_info >= (3, 15):
    _SupportsFloatOrIndex: TypeAlias = float | SupportsIndex
