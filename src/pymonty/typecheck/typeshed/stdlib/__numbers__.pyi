import sys
from typing import Protocol, type_check_only
@type_check_only
class _ComplexLike(Protocol):

    def __neg__(self) -> _ComplexLike:
        ...

    def __pos__(self) -> _ComplexLike:
        ...

    def __abs__(self) -> _RealLike:
        ...
@type_check_only
class _RealLike(_ComplexLike, Protocol):

    def __trunc__(self) -> _IntegralLike:
        ...

    def __floor__(self) -> _IntegralLike:
        ...

    def __ceil__(self) -> _IntegralLike:
        ...

    def __float__(self) -> float:
        ...

    def __neg__(self) -> _RealLike:
        ...

    def __pos__(self) -> _RealLike:
        ...
@type_check_only
class _IntegralLike(_RealLike, Protocol):

    def __invert__(self) -> _IntegralLike:
        ...

    def __int__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    def __abs__(self) -> _IntegralLike:
        ...

    def __neg__(self) -> _IntegralLike:
        ...

    def __pos__(self) -> _IntegralLike:
        ...
