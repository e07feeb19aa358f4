# abs, divmod, pow, round, sum, min, max, bin …
print(abs(-3), abs(-2.5), abs(3 + 4j), abs(True), divmod(17, 5), divmod(-17, 5), divmod(5.5, 2), pow(2, 10), pow(2, 10, 7), pow(2.0, 0.5))
print(round(2.567, 2), round(1234.5), round(15, -1), round(-1.5), sum([1, 2.5]), sum([[1], [2]], []), sum((), 5), sum(range(5), start=10))
print(min(3, 1, 2), max('apple', 'fig', key=len), min([2, 1], key=lambda x: -x), max([], default=None), min({'b': 1, 'a': 2}), max(1, 2.5, True))
print(bin(-5), oct(64), hex(255), int('101', 2), float('2.5'), complex(1, -1), bool('0'), bool(''), chr(97), ord('a'), ascii('é'))
print(all([]), any([]), all([1, 0]), any([0, '']), all(x for x in [1, 2]), sorted([True, 0, 2]), isinstance(1, (str, int)), issubclass(bool, int), callable(print))
print(hash(5), hash(-1), hash(2.5) == hash(2.5), id(1) == id(1), len({1: 2}), repr('a\n'), format(3.14159, '.2f'), format(255, '#x'), format('a', '>3'))
for bad in ('abs("x")', 'divmod(1)', 'pow("a", 2)', 'round("x")', 'sum(["a"])', 'sum("ab", "")', 'sum([[1]])', 'min()', 'min(1, "a")', 'max(key=len)', 'bin(1.5)', 'chr("a")', 'ord("")', 'ord(5)', 'len(5)', 'hash([])', 'abs()', 'isinstance(1, 5)', 'issubclass(1, int)', 'format(1, 5)', 'round(1.5, "a")', 'pow(1, 2, 0)', 'all(5)', 'sum(5)'):
    try:
        print(eval(bad))
    except Exception as error:
        print(bad, '|', type(error).__name__, error)
round(2.5) + round(3.5), round(-0.4)
