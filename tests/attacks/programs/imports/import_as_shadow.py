# goal: shadow names the emitted code may rely on
# stopped by: names
import math as isinstance
import math as BaseException
LEAKED = []
try:
    1 / 0
except ZeroDivisionError:
    pass
LEAKED
