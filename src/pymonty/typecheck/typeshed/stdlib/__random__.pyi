import sys
from random import Random
from typing import TypeVar
_T = TypeVar('_T')
_inst: Random
