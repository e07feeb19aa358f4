# itemgetter, attrgetter, methodcaller and the operators as functions.
import operator as op
from operator import itemgetter, attrgetter, methodcaller

rows = [('b', 2), ('a', 3), ('c', 1)]
print(sorted(rows, key=itemgetter(1)), list(map(itemgetter(0), rows)), itemgetter(0, 2)('xyz'), itemgetter('k')({'k': 5}), itemgetter(slice(1, 3))([1, 2, 3, 4]), itemgetter(-1)('ab'))

class P:
    def __init__(self, x, child=None):
        self.x, self.child = x, child
    def scaled(self, k, *, plus=0):
        return self.x * k + plus

p = P(1, P(2, P(3)))
print(attrgetter('x')(p), attrgetter('child.x')(p), attrgetter('x', 'child.child.x')(p), methodcaller('scaled', 5, plus=1)(p), methodcaller('upper')('a'), list(map(methodcaller('split', ','), ['a,b', 'c'])), [q.x for q in sorted([P(3), P(1)], key=attrgetter('x'))])
print(op.add(1, 2), op.sub(5, 3), op.mul('a', 3), op.truediv(1, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 3), op.neg(1), op.not_(0), op.and_(6, 3), op.or_(6, 1), op.xor(6, 3), op.inv(0), op.lshift(1, 3), op.lt(1, 2), op.eq(1, 1.0), op.is_(None, None), op.contains('abc', 'b'), op.concat([1], [2]), op.countOf([1, 1], 1), op.indexOf('abc', 'c'), op.getitem({'a': 1}, 'a'), op.index(5), op.abs(-1), op.truth([]), op.length_hint([1, 2]), op.matmul is not None)
d, l = {'a': 1}, [1, 2, 3]
op.setitem(d, 'b', 2)
op.delitem(l, 0)
print(d, l, op.iadd(l, [9]), l, op.iconcat([1], [2]), op.ior({1}, {2}), op.imul(3, 4))
for bad in (lambda: itemgetter(5)([1]), lambda: attrgetter('zzz')(p), lambda: attrgetter('x.y')(p), lambda: methodcaller('nope')(1), lambda: itemgetter(), lambda: attrgetter(5), lambda: op.add(1, 'a'), lambda: op.indexOf([1], 2), lambda: methodcaller(), lambda: op.index(1.5), lambda: op.getitem([1], 'a'), lambda: op.truediv(1, 0)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
attrgetter('child.child.child.x')(p)
