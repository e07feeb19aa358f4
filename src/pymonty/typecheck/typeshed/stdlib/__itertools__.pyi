import sys
from typing import Callable, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, TypeAlias, TypeVar
_T = TypeVar('_T')
_S = TypeVar('_S')
_N = TypeVar('_N', int, float, SupportsFloat, SupportsInt, SupportsIndex, SupportsComplex)
_T_co = TypeVar('_T_co', covariant=True)
_S_co = TypeVar('_S_co', covariant=True)
_T1 = TypeVar('_T1')
_T2 = TypeVar('_T2')
_T3 = TypeVar('_T3')
_T4 = TypeVar('_T4')
_T5 = TypeVar('_T5')
_T6 = TypeVar('_T6')
_T7 = TypeVar('_T7')
_T8 = TypeVar('_T8')
_T9 = TypeVar('_T9')
_T10 = TypeVar('_T10')
_Step: TypeAlias = SupportsFloat | SupportsInt | SupportsIndex | SupportsComplex
_Predicate: TypeAlias = Callable[[_T], object]
