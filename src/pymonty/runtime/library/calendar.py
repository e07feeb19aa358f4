"""calendar: the module's functions are methods of one calendar, and its names are mutable objects."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports

_NAMES = ('day_abbr', 'day_name', 'month_abbr', 'month_name')


def bind(imports: Imports) -> dict[str, Any]:
    """A calendar of the session's own, and the names as lists."""
    own = calendar.TextCalendar()

    def setfirstweekday(firstweekday: Any) -> None:
        number = int(firstweekday)
        if not 0 <= number <= 6:
            raise calendar.IllegalWeekdayError(firstweekday)
        own.firstweekday = number

    return {
        **{name: [*getattr(calendar, name)] for name in _NAMES},
        'calendar': own.formatyear,
        'firstweekday': own.getfirstweekday,
        'month': own.formatmonth,
        'monthcalendar': own.monthdayscalendar,
        'setfirstweekday': setfirstweekday,
        'weekheader': own.formatweekheader,
    }
