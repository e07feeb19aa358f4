# goal: a second filter that allows what the first forbids
# expect: refused
result = syscall({'x86_64': 317, 'aarch64': 277}[machine], 1, 0, ctypes.create_string_buffer(16))
