# Parse, clean, aggregate and format delimited text by hand.
raw = '''date,region,product,units,price
2024-01-03,north,apple,10,0.50
2024-01-03,south,pear,,0.75
2024-01-04,north,"kiwi, green",5,0.30
2024-01-05,EAST,apple,seven,0.55
2024-01-06,south,apple,12,0.45

2024-01-07,north,pear,3,0.80'''

def split_line(line, sep=','):
    fields, current, quoted = [], '', False
    for c in line:
        if c == '"':
            quoted = not quoted
        elif c == sep and not quoted:
            fields.append(current)
            current = ''
        else:
            current += c
    return fields + [current]

header, *lines = [split_line(l) for l in raw.splitlines() if l.strip()]
records, problems = [], []
for number, fields in enumerate(lines, start=2):
    record = dict(zip(header, fields, strict=True))
    try:
        record |= {'units': int(record['units'] or 0), 'price': float(record['price']), 'region': record['region'].lower()}
    except ValueError as error:
        problems.append((number, str(error)))
        continue
    records.append(record)

def pivot(rows, by, value):
    out = {}
    for r in rows:
        out[r[by]] = out.get(r[by], 0) + value(r)
    return dict(sorted(out.items()))

revenue = lambda r: r['units'] * r['price']
print(problems)
print({k: round(v, 2) for k, v in pivot(records, 'region', revenue).items()}, pivot(records, 'product', lambda r: r['units']))
width = max(len(r['product']) for r in records)
for r in sorted(records, key=revenue, reverse=True):
    print(f"{r['date']}  {r['product']:<{width}}  {r['units']:>3} x {r['price']:.2f} = {revenue(r):>6.2f}")
assert sum(map(revenue, records)) == sum(pivot(records, 'date', revenue).values())
dict(zip(header, ['too', 'few'], strict=True))
