# goal: change another process
# expect: killed
buffer = ctypes.create_string_buffer(8)
iov = (ctypes.c_ulonglong * 2)(ctypes.addressof(buffer), 8)
result = syscall(nr['process_vm_writev'], os.getppid(), iov, 1, iov, 1, 0)
