# goal: a name of a weekday before the first, by a date from a pickle's bytes that has the year 0
# stopped by: kernel
# only: isolated
import datetime
LEAKED = []
day = datetime.date(b'\x00\x00\x01\x00')
leak(repr(day))
day.ctime()
datetime.datetime(b'\x00\x00\x01\x00\xff\xff\xff\xff\xff\xff').ctime()
LEAKED
