# Validate rows against a schema, repair what can be repaired, and quarantine the rest.
SCHEMA = {
    'id': (int, lambda v: v > 0),
    'customer': (str, str.strip),
    'amount': ((int, float), lambda v: v >= 0),
    'currency': (str, lambda v: v in {'EUR', 'USD', 'GBP', 'CHF'}),
}

def problems(row):
    for name, (kind, check) in SCHEMA.items():
        if name not in row:
            yield name, 'missing'
        elif not isinstance(row[name], kind) or isinstance(row[name], bool):
            yield name, f'is {type(row[name]).__name__}'
        elif not check(row[name]):
            yield name, f'invalid {row[name]!r}'

REPAIRS = {
    'amount': lambda row: float(str(row.get('amount', '0')).replace(',', '.')),
    'currency': lambda row: row.get('currency', 'EUR').upper().strip(),
    'id': lambda row: int(row['id']),
}

rows = fetch(2) + [{'id': '7', 'customer': 'zed', 'amount': '12,5', 'currency': 'usd'}, {'id': -1, 'customer': ' ', 'amount': 1, 'currency': 'XXX'}, {'customer': 'nobody', 'amount': None}]
good, quarantined = [], []
for row in rows:
    found = dict(problems(row))
    for name in found:
        try:
            row[name] = REPAIRS[name](row)
        except (KeyError, ValueError, TypeError) as e:
            log(f'cannot repair {name}: {type(e).__name__}')
    remaining = dict(problems(row))
    (quarantined if remaining else good).append((row.get('id'), sorted(found), remaining))
for item in good:
    print('ok', item)
for item in quarantined:
    print('bad', item)
len(good), len(quarantined)
