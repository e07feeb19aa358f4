# goal: a kernel module
# expect: killed
result = syscall(nr['init_module'], 0, 0, b'')
