# A lazily paging client class with a cache and statistics.
class Client:
    def __init__(self):
        self._cache = {}
        self.stats = {'hits': 0, 'misses': 0}

    def page(self, n):
        if n in self._cache:
            self.stats['hits'] += 1
        else:
            self.stats['misses'] += 1
            self._cache[n] = fetch(n)
        return self._cache[n]

    def __iter__(self):
        n = 1
        while True:
            rows = self.page(n)
            if not rows:
                return
            yield from rows
            n += 1

    def where(self, **conditions):
        return [r for r in self if all(r[k] == v for k, v in conditions.items())]

    def first(self, predicate, default=None):
        return next((r for r in self if predicate(r)), default)

client = Client()
big = client.first(lambda r: r['amount'] > 100)
print(big['id'], client.stats)
bigger = client.first(lambda r: r['amount'] > 300)
print(bigger['id'], client.stats)
paid = client.where(status='paid', currency='EUR')
print([r['id'] for r in paid], client.stats)
none = client.first(lambda r: r['amount'] > 1000, default='no such order')
print(none, client.stats)
sum(r['amount'] for r in client), client.stats
