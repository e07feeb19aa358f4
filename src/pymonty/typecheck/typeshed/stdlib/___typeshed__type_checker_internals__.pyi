import sys
from typing import TypeVar
_T = TypeVar('_T')
