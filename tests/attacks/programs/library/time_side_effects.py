# goal: functions of time that change the process
# stopped by: imports
import time
time.tzset()
time.clock_settime(0, 0)
LEAKED = ['ESCAPED: clock']
LEAKED
