# goal: adopt other processes
# expect: refused
result = syscall({'x86_64': 157, 'aarch64': 167}[machine], 36, 1, 0, 0, 0)
