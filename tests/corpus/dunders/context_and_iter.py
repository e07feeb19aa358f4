# One object with many protocols at once.
class Stream:
    def __init__(self, items):
        self.items = list(items)
        self.open = False
    def __enter__(self):
        self.open = True
        return self
    def __exit__(self, kind, value, tb):
        self.open = False
        print('exit', kind and kind.__name__, value)
        return kind is LookupError
    def __iter__(self):
        return self
    def __next__(self):
        if not self.open:
            raise RuntimeError('closed')
        if not self.items:
            raise StopIteration
        return self.items.pop(0)
    def __length_hint__(self):
        return len(self.items)

with Stream('abc') as s:
    print(next(s), list(s), next(s, 'end'))
with Stream('abc') as s:
    for x in s:
        if x == 'b':
            break
    print(s.items)
with Stream([]) as s:
    raise LookupError('swallowed')
print('after')
for x in s:
    pass
