# goal: secrets of the host in the process's initial stack
# expect: harmless
libc = ctypes.CDLL(None)
environ = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, 'environ')
result, i = [], 0
while environ and environ[i]:
    result.append(environ[i])
    i += 1
# readline, which this test imports, adds the size of the terminal
assert all(x.startswith((b'PYTHONHASHSEED=', b'LC_CTYPE=', b'LINES=', b'COLUMNS=')) for x in result), result
