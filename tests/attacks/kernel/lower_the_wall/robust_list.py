# goal: memory that the kernel writes when the process dies
# expect: refused
result = syscall({'x86_64': 273, 'aarch64': 99}[machine], ctypes.create_string_buffer(24), 24)
