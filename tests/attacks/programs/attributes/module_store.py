# goal: put names into a module that others see
# stopped by: guard
import math

math.pi = 3
math.__class__ = int
math.__dict__ = {}
LEAKED = ['ESCAPED: module changed'] if math.pi == 3 else []
LEAKED
