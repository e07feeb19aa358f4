# goal: remove a method from a shared class, hidden in a list of targets
# stopped by: guard
import fractions

x = 1
del x, (fractions.Fraction.limit_denominator, [])
LEAKED = ['ESCAPED: method deleted']
LEAKED
