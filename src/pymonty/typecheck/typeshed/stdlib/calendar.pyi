import datetime
import enum
import sys
from __calendar__ import _localized_day, _localized_month
from time import struct_time
from typing import Final, Iterable, Iterator
__all__ = []
__all__ += ['Calendar', 'IllegalMonthError', 'IllegalWeekdayError', 'TextCalendar', 'calendar', 'day_abbr', 'day_name', 'firstweekday', 'isleap', 'leapdays', 'month', 'month_abbr', 'month_name', 'monthcalendar', 'monthrange', 'setfirstweekday', 'timegm', 'weekday', 'weekheader']
if not sys.version_info >= (3, 12):
    __all__ += ['FRIDAY', 'MONDAY', 'SATURDAY', 'SUNDAY', 'THURSDAY', 'TUESDAY', 'WEDNESDAY']
if sys.version_info >= (3, 12):
    __all__ += ['APRIL', 'AUGUST', 'DECEMBER', 'Day', 'FEBRUARY', 'FRIDAY', 'JANUARY', 'JULY', 'JUNE', 'MARCH', 'MAY', 'MONDAY', 'Month', 'NOVEMBER', 'OCTOBER', 'SATURDAY', 'SEPTEMBER', 'SUNDAY', 'THURSDAY', 'TUESDAY', 'WEDNESDAY']
class IllegalMonthError(ValueError, IndexError):
    month: int

    def __init__(self, month: int) -> None:
        ...
class IllegalWeekdayError(ValueError):
    weekday: int

    def __init__(self, weekday: int) -> None:
        ...
def isleap(year: int) -> bool:
    ...
def leapdays(y1: int, y2: int) -> int:
    ...
def weekday(year: int, month: int, day: int) -> int:
    ...
def monthrange(year: int, month: int) -> tuple[int, int]:
    ...
class Calendar:
    firstweekday: int

    def __init__(self, firstweekday: int=0) -> None:
        ...

    def getfirstweekday(self) -> int:
        ...

    def setfirstweekday(self, firstweekday: int) -> None:
        ...

    def iterweekdays(self) -> Iterator[int]:
        ...

    def itermonthdates(self, year: int, month: int) -> Iterator[datetime.date]:
        ...

    def itermonthdays2(self, year: int, month: int) -> Iterator[tuple[int, int]]:
        ...

    def itermonthdays(self, year: int, month: int) -> Iterator[int]:
        ...

    def monthdatescalendar(self, year: int, month: int) -> list[list[datetime.date]]:
        ...

    def monthdays2calendar(self, year: int, month: int) -> list[list[tuple[int, int]]]:
        ...

    def monthdayscalendar(self, year: int, month: int) -> list[list[int]]:
        ...

    def yeardatescalendar(self, year: int, width: int=3) -> list[list[list[list[datetime.date]]]]:
        ...

    def yeardays2calendar(self, year: int, width: int=3) -> list[list[list[list[tuple[int, int]]]]]:
        ...

    def yeardayscalendar(self, year: int, width: int=3) -> list[list[list[list[int]]]]:
        ...

    def itermonthdays3(self, year: int, month: int) -> Iterator[tuple[int, int, int]]:
        ...

    def itermonthdays4(self, year: int, month: int) -> Iterator[tuple[int, int, int, int]]:
        ...
class TextCalendar(Calendar):

    def formatday(self, day: int, weekday: int, width: int) -> str:
        ...

    def formatweek(self, theweek: Iterable[tuple[int, int]], width: int) -> str:
        ...

    def formatweekday(self, day: int, width: int) -> str:
        ...

    def formatweekheader(self, width: int) -> str:
        ...

    def formatmonthname(self, theyear: int, themonth: int, width: int, withyear: bool=True) -> str:
        ...

    def formatmonth(self, theyear: int, themonth: int, w: int=0, l: int=0) -> str:
        ...

    def formatyear(self, theyear: int, w: int=2, l: int=1, c: int=6, m: int=3) -> str:
        ...
def firstweekday() -> int:
    ...
def monthcalendar(year: int, month: int) -> list[list[int]]:
    ...
def weekheader(width: int) -> str:
    ...
def month(theyear: int, themonth: int, w: int=0, l: int=0) -> str:
    ...
def calendar(theyear: int, w: int=2, l: int=1, c: int=6, m: int=3) -> str:
    ...
def setfirstweekday(firstweekday: int) -> None:
    ...
def timegm(tuple: tuple[int, ...] | struct_time) -> int:
    ...
day_name: _localized_day
day_abbr: _localized_day
month_name: _localized_month
month_abbr: _localized_month
if sys.version_info >= (3, 12):

    class Month(enum.IntEnum):
        JANUARY = 1
        FEBRUARY = 2
        MARCH = 3
        APRIL = 4
        MAY = 5
        JUNE = 6
        JULY = 7
        AUGUST = 8
        SEPTEMBER = 9
        OCTOBER = 10
        NOVEMBER = 11
        DECEMBER = 12
    JANUARY: Final = Month.JANUARY
    FEBRUARY: Final = Month.FEBRUARY
    MARCH: Final = Month.MARCH
    APRIL: Final = Month.APRIL
    MAY: Final = Month.MAY
    JUNE: Final = Month.JUNE
    JULY: Final = Month.JULY
    AUGUST: Final = Month.AUGUST
    SEPTEMBER: Final = Month.SEPTEMBER
    OCTOBER: Final = Month.OCTOBER
    NOVEMBER: Final = Month.NOVEMBER
    DECEMBER: Final = Month.DECEMBER

    class Day(enum.IntEnum):
        MONDAY = 0
        TUESDAY = 1
        WEDNESDAY = 2
        THURSDAY = 3
        FRIDAY = 4
        SATURDAY = 5
        SUNDAY = 6
    MONDAY: Final = Day.MONDAY
if not sys.version_info >= (3, 12):
    MONDAY: Final = 0
if sys.version_info >= (3, 12):
    TUESDAY: Final = Day.TUESDAY
if not sys.version_info >= (3, 12):
    TUESDAY: Final = 1
if sys.version_info >= (3, 12):
    WEDNESDAY: Final = Day.WEDNESDAY
if not sys.version_info >= (3, 12):
    WEDNESDAY: Final = 2
if sys.version_info >= (3, 12):
    THURSDAY: Final = Day.THURSDAY
if not sys.version_info >= (3, 12):
    THURSDAY: Final = 3
if sys.version_info >= (3, 12):
    FRIDAY: Final = Day.FRIDAY
if not sys.version_info >= (3, 12):
    FRIDAY: Final = 4
if sys.version_info >= (3, 12):
    SATURDAY: Final = Day.SATURDAY
if not sys.version_info >= (3, 12):
    SATURDAY: Final = 5
if sys.version_info >= (3, 12):
    SUNDAY: Final = Day.SUNDAY
if not sys.version_info >= (3, 12):
    SUNDAY: Final = 6
