# goal: watch all file access of the machine
# expect: refused
result = syscall({'x86_64': 300, 'aarch64': 262}[machine], 0, 0)
