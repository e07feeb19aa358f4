# sorted and list.sort: key, reverse, stability, multi-keys.
rows = [('bob', 25), ('ann', 30), ('cy', 25), ('dee', 30), ('eve', 19)]
print(sorted(rows), sorted(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: r[1], reverse=True), sep='\n')
print(sorted(rows, key=lambda r: (-r[1], r[0])))
rows.sort(key=lambda r: r[0][::-1])
print(rows, rows.sort())
print(sorted('Hello World', key=str.lower), sorted({'b': 1, 'a': 2}), sorted([3, 1.5, True, -2]), sorted(['b', 'a', 'B'], key=lambda s: (s.lower(), s)))
print(sorted([[2, 1], [1, 2], [1]]), sorted((), reverse=True), sorted(['10', '9', '1']), sorted(['10', '9', '1'], key=int))
calls = []
print(sorted([3, 1, 2], key=lambda x: calls.append(x) or -x), calls)
print(min(rows, key=lambda r: r[1]), max(rows, key=lambda r: r[1]), min([], default='none'), max('b', 'ab', key=len))

class Item:
    def __init__(self, n, tag):
        self.n, self.tag = n, tag
    def __lt__(self, other):
        return self.n < other.n
    def __repr__(self):
        return f'{self.n}{self.tag}'

items = [Item(2, 'a'), Item(1, 'b'), Item(2, 'c'), Item(1, 'd')]
print(sorted(items), sorted(items, reverse=True), min(items), sorted(items, key=lambda i: i.tag, reverse=True))
from functools import cmp_to_key
print(sorted(['ccc', 'a', 'bb'], key=cmp_to_key(lambda a, b: len(b) - len(a))))
for bad in (lambda: sorted([1, 'a']), lambda: sorted([None, 1]), lambda: sorted([{}, {}]), lambda: sorted(5), lambda: min([]), lambda: max(), lambda: sorted([1], 2), lambda: sorted([1j, 2j]), lambda: max(1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
sorted([1, 2], key=lambda x: x / 0)
