# Host calls in the new syntax.
def apply[T](f, x: T) -> T:
    return f(ext(x))

class Client[K]:
    limit = lookup('limit')
    def get(self, key: K):
        return f'{lookup(key)['name']} {'!'.join(ext(c) for c in 'ab')}'

type Row = dict[str, echo('not evaluated yet')]
print(apply(ext, 1), Client().get('alice'), Client.limit)
try:
    Row.__value__
    print('evaluated')
except Exception as error:
    print(type(error).__name__, error)

def late[T: echo(int)](x: T) -> T:
    return x

print(late(5), late.__type_params__[0].__bound__)
print([ext(x) for x in range(3)], [[ext(i + j) for i in range(2)] for j in echo([1, 2])])
print(f'{f'{ext(1)}{ext('s')}'} {rate('USD'):.{ext(1)}f}')
apply(rate, 'EU')
