# Managers enter from left to right and leave in reverse.
class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter':
            raise RuntimeError(f'{self.name} enter')
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind.__name__ if kind else None, value)
        if self.fail == 'exit':
            raise RuntimeError(f'{self.name} exit')
        return self.swallow

with M('a') as a, M('b') as b:
    print(a, b)
with (M('c') as c, M('d', swallow=True), M('e')):
    raise ValueError('swallowed by d')
print('after', c)
try:
    with M('f'), M('g', fail='enter'), M('h'):
        print('not reached')
except RuntimeError as error:
    print(error)
try:
    with M('i'):
        with M('j', fail='exit'):
            1 / 0
except RuntimeError as error:
    print(error, '|', repr(error.__context__))
with M('k') if not a else M('l') as (first):
    print(first)
with M('last'):
    {}['missing']
