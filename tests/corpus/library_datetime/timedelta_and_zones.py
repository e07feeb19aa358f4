# Durations and fixed time zones.
from datetime import datetime, timedelta, timezone, tzinfo

t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // timedelta(hours=1), t % timedelta(hours=1), divmod(t, timedelta(hours=5)), t / timedelta(days=1))
print(timedelta(), bool(timedelta(0)), timedelta(weeks=1) == timedelta(7), timedelta(hours=25), timedelta(seconds=-1), str(timedelta(days=-1, seconds=3)), sum([timedelta(1), timedelta(2)], timedelta()), timedelta(1) > timedelta(hours=23), timedelta(1.5), 3 * timedelta(minutes=20), 0.5 * timedelta(1), timedelta.max)
utc, east = timezone.utc, timezone(timedelta(hours=5, minutes=30), 'IST')
a = datetime(2024, 1, 1, 12, tzinfo=utc)
b = a.astimezone(east)
print(a, b, a == b, b.utcoffset(), b.tzname(), b.isoformat(), repr(east), repr(a), str(timezone(timedelta(hours=-3))), b.dst(), a - datetime(2024, 1, 1, 12, tzinfo=east), a.timestamp(), datetime.fromtimestamp(86400, utc), f'{b:%Y-%m-%d %H:%M %z %Z}')
print(b.replace(tzinfo=None), datetime.fromtimestamp(0.5, tz=timezone.utc), hash(a) == hash(b), {a: 'same'}[b], utc == timezone(timedelta(0)), datetime.strptime('2024-01-01 +0200', '%Y-%m-%d %z'))

class Fixed(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1)
    def tzname(self, dt):
        return 'FIX'
    def dst(self, dt):
        return timedelta(0)

c = datetime(2024, 6, 1, tzinfo=Fixed())
print(c.isoformat(), c.astimezone(utc), c.tzname(), c > a)
for bad in (lambda: timezone(timedelta(days=2)), lambda: timezone(5), lambda: timedelta('1'), lambda: timedelta(1) + 5, lambda: timedelta(1) / 0, lambda: a - datetime(2024, 1, 1), lambda: timedelta.max + timedelta(1), lambda: datetime(2024, 1, 1, tzinfo=5), lambda: timedelta(days=10 ** 12), lambda: t < 5, lambda: timedelta(foo=1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
t - timedelta(days=1)
