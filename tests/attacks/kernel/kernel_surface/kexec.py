# goal: another kernel
# expect: killed
result = syscall(nr['kexec_load'], 0, 0, 0, 0)
