import sys
from decimal import Decimal
from fractions import Fraction
from typing import Hashable, Iterable, Literal, Protocol, Sized, TypeAlias, TypeVar, type_check_only
_Number: TypeAlias = float | Decimal | Fraction
_NumberT = TypeVar('_NumberT', float, Decimal, Fraction)
_HashableT = TypeVar('_HashableT', bound=Hashable)
_Seed: TypeAlias = int | float | str | bytes | bytearray
_T_co = TypeVar('_T_co', covariant=True)
@type_check_only
class _SizedIterable(Iterable[_T_co], Sized, Protocol[_T_co]):
    ...
if sys.version_info >= (3, 13):
    _Kernel: TypeAlias = Literal['normal', 'gauss', 'logistic', 'sigmoid', 'rectangular', 'uniform', 'triangular', 'parabolic', 'epanechnikov', 'quartic', 'biweight', 'triweight', 'cosine']
