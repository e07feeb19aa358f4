# date and datetime arithmetic, formatting, parsing, comparison.
from datetime import date, datetime, timedelta, time, timezone, MINYEAR

d = date(2024, 2, 28)
print(d, repr(d), d + timedelta(days=2), d - date(2023, 12, 31), d.weekday(), d.isoweekday(), d.isocalendar(), d.timetuple()[7], d.replace(month=1), d.toordinal(), date.fromordinal(738000))
print(d.strftime('%A %d %B %Y %j %U %%'), d.isoformat(), d.ctime(), date.fromisoformat('2024-12-25'), f'{d:%d/%m/%y}', d.year, d.month, d.day)
print(d < date(2024, 3, 1), d == date(2024, 2, 28), max(d, date(2020, 1, 1)), sorted([date(2024, 5, 1), d]), date.min, date.max, date.resolution, hash(d) == hash(date(2024, 2, 28)))
dt = datetime(2024, 2, 29, 23, 59, 58, 123456)
print(dt, repr(dt), dt.date(), dt.time(), dt + timedelta(seconds=2), dt.replace(year=2020, microsecond=0), dt.isoformat(timespec='minutes'), dt.isoformat(' '), f'{dt:%H:%M:%S.%f}', dt.strftime('%I:%M %p'))
print(datetime.strptime('03/04/2021 05:06', '%d/%m/%Y %H:%M'), datetime.fromisoformat('2024-01-02T03:04:05+02:00'), datetime.combine(d, time(1, 2)), dt - datetime(2024, 1, 1), datetime(2024, 1, 1).timetuple()[:6], MINYEAR)
print(time(1, 2, 3), time.fromisoformat('04:05:06'), time(12).replace(minute=5), time(1) < time(2), repr(time(1, 2)), f'{time(9, 5):%H.%M}', time.max)
for bad in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date('2024', 1, 1), lambda: date(2024, 1), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2024-01-01 z', '%Y-%m-%d'), lambda: date.fromisoformat('2024/01/01'), lambda: time(25), lambda: d + 1, lambda: d < 5, lambda: d - dt, lambda: date.max + timedelta(1), lambda: datetime.strptime('31/02/2024', '%d/%m/%Y'), lambda: dt < datetime(2024, 1, 1, tzinfo=timezone.utc)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
d.replace(day=30)
