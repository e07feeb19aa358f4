import sys
from typing import TypeVar
from typing_extensions import TypeVarTuple
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_T1 = TypeVar('_T1')
_T2 = TypeVar('_T2')
_Ts = TypeVarTuple('_Ts')
