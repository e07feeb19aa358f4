# goal: memory outside a bytes object, which the text of a decoding error shows (gh-123378)
# stopped by: kernel
# only: isolated
LEAKED = []
for start in [-8, -4096, -(1 << 40)]:
    error = UnicodeDecodeError('utf8', b'a', start, start + 1, 'x')
    leak(error)
    LEAKED.append(error)
    str(error)
LEAKED
