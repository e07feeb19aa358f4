# A Markdown report with sections, a table and a summary sentence.
from statistics import mean, median

def table(rows, columns):
    out = ['| ' + ' | '.join(columns) + ' |', '|' + '|'.join('---' for _ in columns) + '|']
    for r in rows:
        out.append('| ' + ' | '.join(str(r.get(c, '')) for c in columns) + ' |')
    return '\n'.join(out)

orders = []
for page in range(1, 100):
    chunk = fetch(page)
    if not chunk:
        break
    orders += chunk

sections = []
for status in sorted({o['status'] for o in orders}):
    group = [o for o in orders if o['status'] == status]
    amounts = [o['amount'] * rate(o['currency']) for o in group]
    sections.append(f'## {status.title()} ({len(group)})\n\n{table(group, ["id", "customer", "amount", "currency"])}\n\nMean {mean(amounts):.2f}, median {median(amounts):.2f}')
document = '# Orders\n\n' + '\n\n'.join(sections)
print(document)
len(document.splitlines())
