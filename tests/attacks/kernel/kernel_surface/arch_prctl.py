# goal: segment registers
# expect: refused
result = syscall(158, 0x1004, ctypes.create_string_buffer(8)) if machine == 'x86_64' else os.nice(-1)
