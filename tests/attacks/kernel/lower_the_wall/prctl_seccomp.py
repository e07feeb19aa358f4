# goal: the same by prctl
# expect: refused
result = syscall({'x86_64': 157, 'aarch64': 167}[machine], 22, 2, ctypes.create_string_buffer(16), 0, 0)
