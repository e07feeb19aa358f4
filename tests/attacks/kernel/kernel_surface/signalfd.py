# goal: take signals away from their handlers
# expect: refused
result = syscall({'x86_64': 289, 'aarch64': 74}[machine], -1, ctypes.create_string_buffer(8), 8, 0)
