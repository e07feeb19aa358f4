# Extract structure from messages with regular expressions and look things up.
import re

messages = [
    'Order #101 from alice: please refund 20.50 EUR',
    'order #205 from zoe: where is it?',
    'bob here, ORDER #102, charge me 5 USD more!',
    'just saying hi',
    'Order #108: carol wants 99.90 EUR back and 1 GBP credit',
]
order_re = re.compile(r'order\s*#(?P<id>\d+)', re.IGNORECASE)
money_re = re.compile(r'(\d+(?:\.\d+)?)\s*(EUR|USD|GBP)')
known = {o['id']: o for p in (1, 2, 3) for o in fetch(p)}
results = []
for text in messages:
    m = order_re.search(text)
    if not m:
        results.append({'text': text[:12], 'kind': 'chat'})
        continue
    order_id = int(m['id'])
    amounts = [(float(a), c) for a, c in money_re.findall(text)]
    eur = sum(a * rate(c) for a, c in amounts)
    results.append({'order': order_id, 'known': order_id in known, 'eur': round(eur, 2), 'customer': known.get(order_id, {}).get('customer')})
for r in results:
    print(r)
redacted = [re.sub(r'\b(alice|bob|carol|zoe)\b', lambda m: m[0][0] + '***', t) for t in messages]
print(redacted[0])
sum(r.get('eur', 0) for r in results)
