# goal: memory views and what they view
# stopped by: names
m = memoryview(bytearray(8))
LEAKED = [m.obj, m]
LEAKED
