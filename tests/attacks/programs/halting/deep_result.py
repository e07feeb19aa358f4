# goal: a result so deep that a recursive encoder overflows
# stopped by: runtime
LEAKED = []
for _ in range(200_000):
    LEAKED = [LEAKED]
x = LEAKED
LEAKED = []
leak(1)
LEAKED
