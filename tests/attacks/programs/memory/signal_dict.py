# goal: the traps of a decimal context that is gone: they lie in freed memory, and are written there
# stopped by: kernel
# only: isolated
import decimal
LEAKED = []
traps = [decimal.Context().traps for _ in range(50)]
taken = [decimal.Context() for _ in range(20)] + [bytearray(b'x' * size) for size in range(40, 140)]
for trap in traps:
    leak(trap[decimal.Inexact])
    trap[decimal.Inexact] = True
    trap[decimal.Rounded] = True
LEAKED
