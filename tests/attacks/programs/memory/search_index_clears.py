# goal: freed memory, which searches of a bytearray read when an index clears it
# stopped by: kernel
# only: isolated
LEAKED = []
class Index:
    def __index__(self):
        buffer.clear()
        return 0
for name in ['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith']:
    for size in [10, 5000, 10**6]:
        buffer = bytearray(b'x' * size)
        try:
            getattr(buffer, name)(b'x', Index())
        except ValueError:
            pass
LEAKED
