# Assign due dates to orders and group by week.
from datetime import date, timedelta
from collections import defaultdict

start = date(2024, 2, 26)
terms = {'EUR': 7, 'USD': 14, 'GBP': 10, 'CHF': 30}
schedule = defaultdict(list)
for page in (1, 2, 3):
    for n, order in enumerate(fetch(page)):
        issued = start + timedelta(days=page * 3 + n)
        due = issued + timedelta(days=terms[order['currency']])
        while due.weekday() >= 5:
            due += timedelta(days=1)
        year, week, _ = due.isocalendar()
        schedule[year, week].append((due, order['id'], order['status']))

for (year, week), items in sorted(schedule.items()):
    print(f'{year}-W{week:02d}')
    for due, id_, status in sorted(items):
        flag = '' if status == 'paid' else ' <- chase' if status == 'open' else ' (void)'
        print(f'   {due:%a %d %b} #{id_}{flag}')
today = date(2024, 3, 20)
overdue = [(today - due).days for items in schedule.values() for due, _, status in items if status == 'open' and due < today]
sorted(overdue, reverse=True)
