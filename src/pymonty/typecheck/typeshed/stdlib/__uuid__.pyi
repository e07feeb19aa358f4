import sys
from enum import Enum
from typing import TypeAlias
_FieldsType: TypeAlias = tuple[int, int, int, int, int, int]
class SafeUUID(Enum):
    safe = 0
    unsafe = -1
    unknown = None
