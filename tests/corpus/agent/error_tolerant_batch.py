# Process a batch, collecting errors instead of stopping.
from dataclasses import dataclass, field

@dataclass
class BatchResult:
    ok: list = field(default_factory=list)
    errors: dict = field(default_factory=dict)

    @property
    def success_rate(self):
        total = len(self.ok) + len(self.errors)
        return len(self.ok) / total if total else 0.0

def process(item):
    kind, value = item
    if kind == 'rate':
        return rate(value)
    elif kind == 'page':
        return len(fetch(value))
    elif kind == 'lookup':
        return lookup(value)['name']
    raise ValueError(f'unknown kind: {kind}')

batch = BatchResult()
items = [('rate', 'USD'), ('rate', 'XYZ'), ('page', 1), ('page', -1), ('lookup', 'bob'), ('lookup', 'nobody'), ('other', 1)]
for i, item in enumerate(items):
    try:
        batch.ok.append(process(item))
    except (KeyError, ValueError) as e:
        batch.errors[i] = f'{type(e).__name__}: {e}'
    except Exception as e:
        batch.errors[i] = f'unexpected {type(e).__name__}'
        log(f'item {i} failed: {e}')

print(batch.ok)
for i, message in batch.errors.items():
    print(f'  item {i} {items[i]}: {message}')
round(batch.success_rate, 3)
