# a call
url = 'https://example.com'
fetch(url)
# %%
# in a loop
total = 0
for number in range(10):
    total += fetch(number)
total
# %%
# in a function
def load(urls):
    pages = {}
    for url in urls:
        pages[url] = fetch(url)
    return pages

load(['a', 'b', 'c'])
# %%
# with 100 rows
rows = [{'id': i, 'name': f'row {i}', 'price': i / 4, 'paid': i % 3 == 0} for i in range(100)]
fetch(len(rows))
rows[-1]
# %%
# with 10,000 numbers
numbers = [n * n for n in range(10_000)]
fetch(sum(numbers))
# %%
# with a text of 20 KB
text = ' '.join(f'word{i % 500} and' for i in range(2_000))
fetch(text[:20])
len(text)
# %%
# in a recursion of 20
def walk(depth):
    if depth == 0:
        return fetch('leaf')
    return walk(depth - 1) + 1

walk(20)
# %%
# in a handler
results = []
for attempt in range(3):
    try:
        if attempt < 1:
            raise ValueError(f'attempt {attempt}')
        results.append(fetch(attempt))
    except ValueError as error:
        results.append(fetch(str(error)))
    finally:
        results.append('tried')
results
# %%
# with closures
def counter(step):
    count = 0
    def add():
        nonlocal count
        count += step
        return count
    return add

adders = [counter(step) for step in range(5)]
[add() for add in adders]
fetch('now')
[add() for add in adders]
# %%
# with a class
class Order:
    def __init__(self, name, items):
        self.name = name
        self.items = items

    def total(self):
        return sum(price * count for price, count in self.items)

orders = [Order(f'customer {i}', [(i, 2), (3, i)]) for i in range(20)]
fetch(orders[3].total())
