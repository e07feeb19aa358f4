import sys
from ___typeshed__ import SupportsMul, SupportsRMul
from typing import Any, Literal, Protocol, SupportsFloat, SupportsIndex, TypeAlias, TypeVar, type_check_only
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_SupportsFloatOrIndex: TypeAlias = SupportsFloat | SupportsIndex
@type_check_only
class _SupportsCeil(Protocol[_T_co]):

    def __ceil__(self) -> _T_co:
        ...
@type_check_only
class _SupportsFloor(Protocol[_T_co]):

    def __floor__(self) -> _T_co:
        ...
_PositiveInteger: TypeAlias = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]
_NegativeInteger: TypeAlias = Literal[-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -13, -14, -15, -16, -17, -18, -19, -20]
_LiteralInteger = _PositiveInteger | _NegativeInteger | Literal[0]
_MultiplicableT1 = TypeVar('_MultiplicableT1', bound=SupportsMul[Any, Any])
_MultiplicableT2 = TypeVar('_MultiplicableT2', bound=SupportsMul[Any, Any])
@type_check_only
class _SupportsProdWithNoDefaultGiven(SupportsMul[Any, Any], SupportsRMul[int, Any], Protocol):
    ...
_SupportsProdNoDefaultT = TypeVar('_SupportsProdNoDefaultT', bound=_SupportsProdWithNoDefaultGiven)
@type_check_only
class _SupportsTrunc(Protocol[_T_co]):

    def __trunc__(self) -> _T_co:
        ...
