# goal: memory through a stack that grows down
# expect: refused
result = syscall(nr['mmap'], None, ctypes.c_size_t(1 << 20), 3, 0x122, -1, 0)
