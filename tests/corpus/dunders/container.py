# Length, items, membership, iteration, deletion.
class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = {}
    def __len__(self):
        return self.w * self.h
    def __getitem__(self, key):
        if isinstance(key, slice):
            return f'slice {key.start}:{key.stop}:{key.step}'
        if key is ...:
            return 'all'
        x, y = key
        if not (0 <= x < self.w and 0 <= y < self.h):
            raise IndexError(f'{key} outside')
        return self.cells.get(key, '.')
    def __setitem__(self, key, value):
        self.cells[key] = value
    def __delitem__(self, key):
        del self.cells[key]
    def __contains__(self, value):
        return value in self.cells.values()
    def __iter__(self):
        for y in range(self.h):
            yield ''.join(self[x, y] for x in range(self.w))
    def __reversed__(self):
        return reversed(list(self))

g = Grid(3, 2)
g[1, 0] = '#'
g[2, 1] = '*'
print(len(g), bool(g), list(g), list(reversed(g)), '#' in g, '?' in g)
print(g[...], g[1:2], g[::3], g[None:5:'x'])
del g[1, 0]
print(*g, sep='|')
a, b = g
print(a, b, max(g))
g[9, 9]
