# goal: read the identity of the peer, attach filters
# expect: refused
result = syscall({'x86_64': 55, 'aarch64': 209}[machine], channel, 1, 17, ctypes.create_string_buffer(64), ctypes.byref(ctypes.c_int(64)))
