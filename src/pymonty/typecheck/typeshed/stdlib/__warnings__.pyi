import sys
from typing_extensions import TypeVar
_T = TypeVar('_T')
