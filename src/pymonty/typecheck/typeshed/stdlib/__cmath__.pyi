import sys
from typing import SupportsComplex, SupportsFloat, SupportsIndex, TypeAlias
_F: TypeAlias = SupportsFloat | SupportsIndex
_C: TypeAlias = SupportsFloat | SupportsComplex | SupportsIndex | complex
