# Score documents against a query with a tiny inverted index.
import math, re
from collections import Counter

documents = {}
for page in (1, 2, 3):
    for o in fetch(page):
        info = lookup(o['customer'], {})
        documents[o['id']] = f"{o['customer']} {o['status']} order in {o['currency']} {' '.join(o['tags'])} {info.get('country', 'unknown')}"

tokens = {i: re.findall(r'[a-z]+', text.lower()) for i, text in documents.items()}
df = Counter(t for words in tokens.values() for t in set(words))

def score(query, words):
    counts = Counter(words)
    total = 0.0
    for term in query.lower().split():
        if term in counts:
            total += counts[term] / len(words) * math.log(1 + len(tokens) / df[term])
    return total

def search(query, top=3):
    scored = [(score(query, words), -i) for i, words in tokens.items()]
    return [(-i, round(s, 4)) for s, i in sorted(scored, reverse=True)[:top] if s > 0]

for q in ('alice paid web', 'bulk usd', 'open de', 'nothing here matches'):
    print(f'{q!r}: {search(q)}')
max(df.values()), search('void')
