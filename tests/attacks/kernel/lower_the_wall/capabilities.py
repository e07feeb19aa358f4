# goal: capabilities back
# expect: killed
header = ctypes.create_string_buffer(b'\x22\x05\x08\x20' + bytes(4))
result = syscall(nr['capset'], header, b'\xff' * 24)
