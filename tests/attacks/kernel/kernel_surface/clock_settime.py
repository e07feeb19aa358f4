# goal: the machine's clock (set to an invalid time, which does no harm)
# expect: refused
result = syscall({'x86_64': 227, 'aarch64': 112}[machine], 0, (ctypes.c_long * 2)(-1, -1))
