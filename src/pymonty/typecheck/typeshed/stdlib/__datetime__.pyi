import sys
from datetime import date, time, tzinfo
from typing import TypeAlias, final, type_check_only
_TzInfo: TypeAlias = tzinfo
@final
@type_check_only
class _IsoCalendarDate(tuple[int, int, int]):

    @property
    def year(self) -> int:
        ...

    @property
    def week(self) -> int:
        ...

    @property
    def weekday(self) -> int:
        ...
_Date: TypeAlias = date
_Time: TypeAlias = time
