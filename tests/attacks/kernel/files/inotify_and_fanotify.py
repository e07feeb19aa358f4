# goal: watch the file system
# expect: refused
result = syscall({'x86_64': 294, 'aarch64': 26}[machine], 0)
