# goal: secrets of the host in the process's initial stack
# expect: harmless
libc = ctypes.CDLL(None)
environ = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, 'environ')
result, i = [], 0
while environ and environ[i]:
    result.append(environ[i])
    i += 1
assert all(x.startswith((b'PYTHONHASHSEED=', b'LC_CTYPE=')) for x in result), result
