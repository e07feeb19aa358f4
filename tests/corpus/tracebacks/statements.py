# del, assert, augmented assignment, unpacking, with, for, raise: where they point.
class Guard:
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        raise RuntimeError('exit failed')

def run(kind, d):
    if kind == 'del':
        del d['missing']
    if kind == 'augment':
        d['n'] += 'x'
    if kind == 'unpack':
        a, b = d['n'], *d['pair']
    if kind == 'with':
        with Guard():
            d['n'] = 2
    if kind == 'for':
        for x in d['n']:
            pass
    assert kind != 'assert', f'no {kind}'
    raise LookupError(kind) if kind == 'raise' else KeyError(d['n'])

d = {'n': 1, 'pair': (1, 2)}
for kind in ('del', 'augment', 'unpack', 'with', 'for', 'assert', 'raise', 'other'):
    try:
        run(kind, d)
    except Exception as error:
        print(kind, repr(error))

def last(kind):
    try:
        run(kind, d)
    finally:
        run('with', d)

last('augment')
