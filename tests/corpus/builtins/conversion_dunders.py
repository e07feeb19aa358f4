# int(), float(), str(), len(), iter() … and what a class answers to them.
class Wrong:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __str__(self): return 5
    def __repr__(self): return b'bytes'
    def __len__(self): return 1.5
    def __bool__(self): return 2
    def __index__(self): return 'i'
    def __hash__(self): return 1.5
    def __iter__(self): return [1]
    def __complex__(self): return 'c'
    def __contains__(self, x): return 'truthy'
    def __format__(self, spec): return None
    def __abs__(self): return 'any type'
    def __neg__(self): return [1]
    def __bytes__(self): return 'no bytes'
    def __round__(self): return 'rounded'
    def __reversed__(self): return 'any'
    def __dir__(self): return ['b', 'a']
    def __call__(self, *a): return a

w = Wrong()
for name, f in dict(int=int, float=float, str=str, repr=repr, len=len, bool=bool, hash=hash, iter=iter, complex=complex, format=format, bytes=bytes, bin=bin, range=range).items():
    try:
        print(name, f(w))
    except TypeError as error:
        print(name, '|', error)
print(5 in w, abs(w), -w, round(w), reversed(w), dir(w), w(1, 2))

class Index:
    def __index__(self):
        return 3

i = Index()
print([0, 1, 2, 3][i], 'abcdef'[i:], range(i), list(range(10))[:i], bin(i), int(i), float(i), complex(i), 'ab' * i, round(2.34567, i), chr(i) == '\x03', divmod(7, int(i)), hex(i))
[1, 2][i]
