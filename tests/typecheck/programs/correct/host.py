# %% a call
fetch('a')
# %% a keyword with a default
fetch('a', timeout=3)
# %% a whole number for a float
fetch('a', 3)
# %% optional, then checked
user = find_user(1)
if user is not None:
    print(user['name'], user.get('email'))
# %% optional, with a walrus
if (user := find_user(2)) is not None:
    user['name'].upper()
# %% optional, with an early return
def name_of(id: int) -> str:
    user = find_user(id)
    if not user:
        return 'nobody'
    return user['name']
name_of(3)
# %% optional, with or
(find_user(1) or {'name': 'nobody'})['name']
# %% a loop over records
total = sum(order.amount for order in orders('Paris', limit=10))
round(total, 2)
# %% keyword-only arguments
send('ada', subject='hi', body='there') and 'sent'
# %% a literal
for currency in ('EUR', 'USD'):
    print(rate(currency) * 2)
# %% a literal from a dict
code = 'EUR' if limit else 'USD'
rate(code)
# %% a positional-only argument
{key: max(values, default=0) for key, values in pages(1).items()}
# %% several dates
from datetime import timedelta
week = [today + timedelta(days=n) for n in range(7)]
sum(history(*week).values())
# %% a host function as a value
[len(page) for page in map(fetch, names)]
# %% a host function in a dict
tools = {'fetch': fetch, 'name': lambda id: find_user(id)}
tools['fetch']('a')
# %% a host function wrapped by a decorator
from functools import lru_cache, wraps
def retried(function):
    @wraps(function)
    def again(*args, **keywords):
        for _ in range(3):
            try:
                return function(*args, **keywords)
            except TimeoutError:
                continue
    return again
get = retried(fetch)
get('a').upper()
# %% a host function renamed
download = fetch
download('a').strip()
# %% a host function's name used again
fetch = lru_cache(fetch) if False else fetch
fetch('a')
# %% partial
from functools import partial
quick = partial(fetch, timeout=0.5)
quick('a').lower()
# %% an enum
from enum import Enum
labels = {Color.RED: 'warm', Color.BLUE: 'cold'}
Color = type(color)
labels[color], color.value, color.name
# %% match on an enum's value
match color.value:
    case 'red':
        answer = 1
    case _:
        answer = 2
answer
# %% an input set anew
limit = limit + 1
limit = 'many' if limit > 10 else 'few'
limit.upper()
# %% a typed dict read and written
settings['retries'] += 1
settings['verbose'] = not settings['verbose']
list(settings.items())
# %% a typed dict copied
changed = {**settings, 'retries': 0}
changed['retries']
# %% dates
f'{today:%Y-%m}', today.isoformat(), today.replace(day=1), today.year
# %% Decimal
from decimal import Decimal
[order.amount * Decimal('1.2') + 1 for order in orders('Rome')]
# %% tags
from collections import Counter
Counter(tag for order in orders('Oslo') for tag in order.tags).most_common(3)
# %% a note that may be None
[order.note.strip() for order in orders('Oslo') if order.note]
# %% an attribute changed
for order in orders('Oslo'):
    order.note = 'seen'
    order.tags.append('x')
