# Business days, month ends, ages, schedules.
from datetime import date, timedelta
import calendar

def add_months(d, n):
    y, m = divmod(d.month - 1 + n, 12)
    year, month = d.year + y, m + 1
    return date(year, month, min(d.day, calendar.monthrange(year, month)[1]))

def business_days(start, end):
    day = start
    while day <= end:
        if day.weekday() < 5:
            yield day
        day += timedelta(1)

def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))

def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    month, day = divmod(h + l - 7 * m + 90, 25)
    return date(y, month, (h + l - 7 * m + 33 * month + 19) % 32)

print([str(add_months(date(2024, 1, 31), n)) for n in (1, 2, 13, -2)])
print(len(list(business_days(date(2024, 2, 1), date(2024, 2, 29)))))
print(age(date(2000, 6, 15), date(2024, 6, 14)), age(date(2000, 6, 15), date(2024, 6, 15)))
print([str(easter(y)) for y in (2023, 2024, 2025)])
print(calendar.isleap(2000), calendar.leapdays(2000, 2025), calendar.month_name[3], list(calendar.day_abbr), calendar.weekday(2024, 1, 1), calendar.monthrange(2023, 2))
print(calendar.monthcalendar(2024, 2))
first_mondays = [next(date(2024, m, d) for d in range(1, 8) if date(2024, m, d).weekday() == 0) for m in range(1, 4)]
add_months(first_mondays[0], 10 ** 9)
