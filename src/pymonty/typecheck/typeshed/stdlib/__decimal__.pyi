import numbers
import sys
from __types__ import TracebackType
from decimal import Context, Decimal, DecimalException
from typing import Sequence, TypeAlias, final, type_check_only
_Decimal: TypeAlias = Decimal | int
_DecimalNew: TypeAlias = Decimal | float | str | tuple[int, Sequence[int], int]
_ComparableNum: TypeAlias = Decimal | float | numbers.Rational
_TrapType: TypeAlias = type[DecimalException]
@final
@type_check_only
class _ContextManager:

    def __init__(self, new_context: Context) -> None:
        ...

    def __enter__(self) -> Context:
        ...

    def __exit__(self, t: type[BaseException] | None, v: BaseException | None, tb: TracebackType | None) -> None:
        ...
