# goal: another process by the newest call
# expect: killed
result = syscall(nr['clone3'], (ctypes.c_ulonglong * 8)(), 64)
