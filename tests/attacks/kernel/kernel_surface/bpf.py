# goal: code in the kernel
# expect: killed
result = syscall(nr['bpf'], 0, ctypes.create_string_buffer(128), 128)
