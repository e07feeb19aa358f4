# goal: a memory view released while it is indexed
# stopped by: kernel
# only: isolated
LEAKED = []
class I:
    def __index__(self):
        m.release()
        return 0
b = bytearray(10**5)
for act in ['m[I()]', 'm[0:I()]', 'm.cast("B")[I()]']:
    m = memoryview(b)
    try:
        eval(act)
    except (ValueError, NameError, TypeError):
        pass
m = memoryview(b)
try:
    m[0] = I()
except (ValueError, TypeError, NameError):
    pass
LEAKED
