# goal: Fraction's private constructor stores anything
# stopped by: guard
import fractions
LEAKED = [fractions.Fraction._from_coprime_ints.__func__.__globals__, fractions.Fraction(1, 2)._numerator.__class__.__base__.__subclasses__()]
LEAKED
