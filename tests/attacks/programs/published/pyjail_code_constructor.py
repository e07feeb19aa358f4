# goal: a code object from the type of one
# stopped by: guard
C = type((lambda: 0).__code__)
LEAKED = [C]
LEAKED
