# goal: sequences that lie about their length to native unpacking
# stopped by: kernel
# only: isolated
LEAKED = []
class L(list):
    def __len__(self):
        return 10**9
    def __iter__(self):
        return iter([1])
class T(tuple):
    def __len__(self):
        return 10**6
    def __getitem__(self, i):
        return 5
for act in [lambda: [*L()], lambda: print(*T()), lambda: '%s %s' % T((1,)), lambda: ''.join(L()), lambda: max(T()), lambda: isinstance(1, T((int,))), lambda: type('A', T(), {}), lambda: 'x'.startswith(T(('x',)))]:
    try:
        act()
    except (TypeError, ValueError, MemoryError, OverflowError):
        pass
match L([1, 2]):
    case [a, *b, c]:
        pass
LEAKED
