# goal: system calls that a filter does not see
# expect: killed
result = syscall(nr['io_uring_setup'], 8, ctypes.create_string_buffer(256))
