import sys
from typing import TypeVar
_S = TypeVar('_S')
