# goal: catch MemoryError and go on allocating
# stopped by: limits
# limits: duration=1.5 memory=33554432
# only: isolated
LEAKED = []
while True:
    try:
        LEAKED = [LEAKED, 'x' * 10**6, bytearray(10**6)]
    except MemoryError:
        continue
LEAKED
