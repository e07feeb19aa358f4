# bool() asks __bool__, then __len__, and insists on the types.
class B:
    def __init__(self, value):
        self.value = value
    def __bool__(self):
        print('bool', end=' ')
        return self.value

class L:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        print('len', end=' ')
        return self.n

class Both(B, L):
    pass

print(bool(B(True)), bool(L(0)), bool(L(2)), bool(Both(False)), bool(object()))
if not B(False):
    print('not')
print('and' if B(True) and L(1) else 'else')
print((L(0) or 'default'), type(L(1) or 'x').__name__)
while B(False):
    pass
print([x for x in (1, 2) if L(x - 1)], any([L(0), L(1)]), all([]))
for value in (1, 'yes', None):
    try:
        bool(B(value))
    except TypeError as error:
        print(error)
try:
    len(L('x'))
except TypeError as error:
    print(error)
assert L(0), 'empty'
