# goal: a process that others may dump
# expect: refused
result = syscall({'x86_64': 157, 'aarch64': 167}[machine], 4, 1, 0, 0, 0)
