# Values, or-patterns, captures, guards, wildcard.
def kind(x):
    match x:
        case 0:
            return 'zero'
        case 1 | 2 | 3:
            return 'small'
        case -1:
            return 'minus one'
        case 1.5 | 2.5j:
            return 'odd number'
        case 'yes' | 'no' as answer:
            return f'answer {answer}'
        case True:
            return 'never: True == 1'
        case None:
            return 'none'
        case int(n) if n > 100:
            return f'big {n}'
        case str(s) if not s:
            return 'empty string'
        case b'bytes':
            return 'bytes'
        case 1 + 2j:
            return 'complex'
        case other:
            return f'other {other!r}'

for x in [0, 0.0, False, True, 2, -1, 1.5, 2.5j, 'yes', None, 101, 50, '', b'bytes', 1 + 2j, [], 'no']:
    print(repr(x), '->', kind(x))
match 5:
    case 1:
        result = 'one'
try:
    result
except NameError as error:
    print(error)
match 1, 2:
    case a, b:
        print(a, b)
a + b
