# goal: take a descriptor that the host might pass
# expect: refused
result = syscall({'x86_64': 47, 'aarch64': 212}[machine], channel, ctypes.create_string_buffer(64), 0)
