# goal: hide the execute bit behind set upper halves of the argument
# expect: killed
result = syscall(nr['mmap'], None, ctypes.c_size_t(4096), ctypes.c_ulonglong(0x100000007), ctypes.c_ulonglong(0x22), ctypes.c_long(-1), ctypes.c_long(0))
