# goal: an argument so deep that a recursive encoder overflows
# stopped by: runtime
# only: isolated
deep = []
for _ in range(100_000):
    deep = [deep]
leak(deep)
LEAKED = []
LEAKED
