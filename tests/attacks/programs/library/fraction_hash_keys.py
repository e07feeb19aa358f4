# goal: a hash that is remembered by numbers whose equality is the guest's
# stopped by: library
import fractions
import numbers
LEAKED = []
class Number(int):
    def __hash__(self):
        return int.__hash__(self) + 2
    def __eq__(self, other):
        if type(other) is int:
            LEAKED.append('ESCAPED: asked whether it equals ' + str(other))
        return int.__eq__(self, other - 2)
def own(self, *others):
    return NotImplemented
names = [name for name in 'add radd mul rmul neg pos pow rpow abs eq truediv rtruediv floordiv rfloordiv mod rmod lt le trunc floor ceil round'.split()]
body = {f'__{name}__': own for name in names} | {'numerator': property(lambda self: Number(5)), 'denominator': property(lambda self: Number(7))}
Ratio = type('Ratio', (numbers.Rational,), body)
hash(fractions.Fraction(Ratio()))
LEAKED.clear()
hash(fractions.Fraction(7, 9))
LEAKED
