# goal: the module type, to make modules and read their dictionary
# stopped by: guard
import math

M = math.__class__
m = M('evil')
LEAKED = [M, m.__dict__]
LEAKED
