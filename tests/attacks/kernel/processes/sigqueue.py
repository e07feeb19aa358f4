# goal: the same with data
# expect: refused
result = syscall({'x86_64': 129, 'aarch64': 138}[machine], os.getppid(), 0, ctypes.create_string_buffer(128))
