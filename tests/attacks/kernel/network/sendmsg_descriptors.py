# goal: pass a descriptor to the host
# expect: refused
result = syscall({'x86_64': 46, 'aarch64': 211}[machine], channel, ctypes.create_string_buffer(64), 0)
