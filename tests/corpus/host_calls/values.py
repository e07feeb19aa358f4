# What crosses to the host and back is the same value again, as a copy.
values = [None, True, 0, -1, 2 ** 70, 1.5, -0.0, 1e300, 1 + 2j, '', 'é☕', b'', b'\x00\xff', [], [1, [2, [3]]], (), (1,), ((1, 2), [3]),
          {}, {'a': 1, 2: 'b', None: [], (1, 2): {}}, {1, 2}, set(), frozenset([1]), range(3), slice(1, 2), ..., bytearray(b'x'), 'a' * 1000]
for v in values:
    back = echo(v)
    if back != v or type(back) is not type(v) or repr(back) != repr(v):
        print('changed', repr(v), repr(back))
print(len(values), 'checked')
nan = echo(float('nan'))
print(nan != nan, echo(float('inf')), echo(float('-inf')))
shared = [0]
pair = echo([shared, shared])
pair[0].append(1)
print(pair, pair[0] is pair[1])
cycle = [1]
cycle.append(cycle)
got = echo([cycle])[0]
print(len(got), got[1] is got, got)
d = {'self': None}
d['self'] = d
print(echo([d])[0]['self']['self']['self'] is not None)
import datetime, decimal, fractions, collections
for v in (datetime.date(2024, 1, 2), datetime.datetime(2024, 1, 2, 3, 4, 5, 6), datetime.timedelta(days=1, seconds=2), datetime.time(1, 2), datetime.timezone.utc,
          decimal.Decimal('1.10'), fractions.Fraction(1, 3), collections.OrderedDict(a=1), collections.Counter('aab'), collections.deque([1, 2], maxlen=3)):
    print(repr(echo(v)), echo(v) == v)
print([type(e).__name__ for e in echo([ValueError('x'), KeyError('k')])], echo([int, str, ValueError]))
echo([True, 1, 1.0])
