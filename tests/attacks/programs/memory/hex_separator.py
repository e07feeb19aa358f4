# goal: freed memory, which hex() of a buffer shows when the separator's length frees it (gh-143195)
# stopped by: kernel
# only: isolated
LEAKED = []
class Separator(bytes):
    def __len__(self):
        free()
        return 1
buffer = bytearray(b'x' * 1000)
free = buffer.clear
leak(len(buffer.hex(Separator(b':'))))
buffer = bytearray(b'x' * 1000)
view = memoryview(buffer)
def free():
    view.release()
    buffer.clear()
leak(len(view.hex(Separator(b':'))))
LEAKED
