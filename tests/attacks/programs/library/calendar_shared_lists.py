# goal: mutable module level lists and settings of calendar
# stopped by: library
import calendar
LEAKED = []
try:
    calendar.mdays[1] = 30
    calendar.setfirstweekday(3)
except Exception:
    pass
LEAKED
