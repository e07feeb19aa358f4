import sys
from decimal import Decimal
from numbers import Rational, Real
from typing import Protocol, TypeAlias, type_check_only
_ComparableNum: TypeAlias = int | float | Decimal | Real
@type_check_only
class _ConvertibleToIntegerRatio(Protocol):

    def as_integer_ratio(self) -> tuple[int | Rational, int | Rational]:
        ...
