# goal: make all processors of the machine wait
# expect: refused
result = syscall({'x86_64': 324, 'aarch64': 283}[machine], 1, 0)
