# Convert amounts between all currencies with memoised rates.
from functools import lru_cache
from decimal import Decimal, ROUND_HALF_UP

@lru_cache(maxsize=None)
def cached_rate(currency):
    log(f'loading {currency}')
    return Decimal(str(rate(currency)))

def convert(amount, source, target):
    value = Decimal(str(amount)) * cached_rate(source) / cached_rate(target)
    return value.quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)

currencies = ['EUR', 'USD', 'GBP', 'CHF']
print('      ' + ''.join(f'{c:>10}' for c in currencies))
for a in currencies:
    print(f'{a:<6}' + ''.join(f'{convert(100, a, b):>10}' for b in currencies))
info = cached_rate.cache_info()
print(info.hits, info.misses, info.currsize)
total = sum((convert(o['amount'], o['currency'], 'EUR') for p in (1, 2, 3) for o in fetch(p)), Decimal(0))
try:
    convert(1, 'EUR', 'JPY')
except KeyError as e:
    print('no rate for', e.args[0])
total
