# goal: timers of the kernel, a source of exploits
# expect: refused
result = syscall({'x86_64': 222, 'aarch64': 107}[machine], 0, 0, ctypes.create_string_buffer(8))
