# goal: look at a file by a newer call
# expect: refused
result = syscall({'x86_64': 332, 'aarch64': 291}[machine], -100, b'/etc/passwd', 0, 0xfff, ctypes.create_string_buffer(256))
