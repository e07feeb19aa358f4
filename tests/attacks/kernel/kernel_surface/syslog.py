# goal: the kernel's messages, with addresses
# expect: refused
result = syscall({'x86_64': 103, 'aarch64': 116}[machine], 3, ctypes.create_string_buffer(100), 100)
