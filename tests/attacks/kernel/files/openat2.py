# goal: open a file by the newest call
# expect: refused
how = (ctypes.c_ulonglong * 3)(0, 0, 0)
result = syscall(437, -100, b'/etc/passwd', how, 24)
