# Every builtin type called with what it takes.
print(int(), int('7'), int(b'7'), int(7.9), int('-0x1f', 16), float(), str(), str(5), str(None), str(b'a'), bool(), bool([0]))
print(list(), list('ab'), list({1: 2}), tuple([1]), set(), frozenset([1]), dict(), dict(a=1), dict({'a': 1}, b=2), dict([['x', 1]]), bytes(2), bytes('é', 'utf-8'), bytearray(b'x'), bytes([1, 2]))
print(range(3), slice(1), slice(1, 2), slice(1, 2, 3), complex('1+1j'), object is not None, type(5), type(type(5)), type(None), type(...), type(NotImplemented))
print([type(x).__name__ for x in (1, 1.0, 1j, '', b'', bytearray(), [], (), {}, set(), frozenset(), range(0), None, ..., True, print, len, int, lambda: 0, iter([]), iter(''), iter({}), iter(range(1)), (x for x in []), zip(), map(str, []), slice(1), Exception(), {}.keys())])
print(isinstance(5, int), isinstance(True, int), type(True) is int, isinstance([], (list, tuple)), isinstance(None, type(None)), isinstance(int, type), isinstance(print, object))
print(str('abc') == 'abc', list((1, 2)) is not (1, 2), dict(zip(['k'], [1])), tuple('x'), set('aa'), str([1, 'a', None]), repr({'k': (1,)}), str({1: {2}}), repr(...), repr(NotImplemented), str(range(2, 3)))
for bad in ('int("a")', 'int([])', 'float("1,5")', 'list(5)', 'tuple(None)', 'set(1)', 'dict("ab")', 'bytes("a")', 'bytes(1.5)', 'bool(1, 2)', 'str(1, 2)', 'range("a")', 'slice()', 'complex([])', 'frozenset(1)', 'dict([1, 2])', 'str(b"\\xff", "utf-8")', 'int(x=1)', 'list(a=1)', 'object(1)', 'type()', 'type(1, 2)', 'int("1", base=2.0)', 'bytearray("x")', 'enumerate(5)', 'super()', 'NoneType()', 'dict({}, {})'):
    try:
        print(eval(bad))
    except Exception as error:
        print(bad, '|', type(error).__name__, error)
type(None)()
