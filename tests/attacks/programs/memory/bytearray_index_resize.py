# goal: a bytearray that is resized while an item is assigned (gh-91153): writes to freed memory
# stopped by: kernel
# only: isolated
LEAKED = []
class I:
    def __index__(self):
        b.clear()
        return 255
for n in [8, 1024, 10**5]:
    b = bytearray(n)
    try:
        b[n - 1] = I()
    except (IndexError, BufferError, ValueError):
        pass
LEAKED
