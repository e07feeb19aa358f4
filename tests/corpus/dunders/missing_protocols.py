# What an object without a protocol says when it is asked.
class Plain:
    def __repr__(self):
        return 'plain'

p = Plain()
uses = {
    'len': lambda: len(p), 'iter': lambda: iter(p), 'next': lambda: next(p), 'call': lambda: p(), 'index': lambda: p[0], 'set': lambda: p.__setitem__(0, 1), 'contains': lambda: 1 in p,
    'add': lambda: p + p, 'radd': lambda: 1 + p, 'neg': lambda: -p, 'invert': lambda: ~p, 'lt': lambda: p < p, 'eq': lambda: p == p, 'ne': lambda: p != 1, 'int': lambda: int(p), 'float': lambda: float(p),
    'bool': lambda: bool(p), 'str': lambda: str(p), 'format': lambda: format(p, '>5'), 'bytes': lambda: bytes(p), 'hash': lambda: isinstance(hash(p), int), 'reversed': lambda: reversed(p), 'round': lambda: round(p),
    'abs': lambda: abs(p), 'divmod': lambda: divmod(p, 2), 'pow': lambda: p ** 2, 'matmul': lambda: p @ p, 'with': lambda: exec('with p: pass', {'p': p}), 'star': lambda: [*p], 'starstar': lambda: dict(**p),
    'unpack': lambda: exec('a, b = p', {'p': p}), 'del': lambda: exec('del p[0]', {'p': p}), 'iadd': lambda: exec('p += 1', {'p': p}), 'for': lambda: exec('for x in p: pass', {'p': p}), 'sum': lambda: sum(p),
    'slice': lambda: [1, 2][p], 'range': lambda: range(p), 'join': lambda: ''.join(p), 'mul': lambda: [1] * p, 'chr': lambda: chr(p), 'isinstance': lambda: isinstance(1, p), 'raise': lambda: exec('raise p', {'p': p}), 'await': lambda: p.send(None),
    'sorted': lambda: sorted([p, p]), 'max': lambda: max(p, p), 'min': lambda: min([p]), 'all': lambda: all(p), 'dict': lambda: dict(p), 'zip': lambda: zip(p), 'in set': lambda: p in {p}, 'super': lambda: super(Plain, p).nothing,
}
for name, use in uses.items():
    try:
        print(name, '->', use())
    except Exception as error:
        print(name, '|', type(error).__name__, error)
p.missing = p
p.missing.missing.gone
