# goal: an initialiser of a library class is a Python function
# stopped by: guard
import fractions

LEAKED = [fractions.Fraction.__new__.__globals__]
LEAKED
