# goal: memory that the kernel clears when the process dies
# expect: refused
result = syscall({'x86_64': 218, 'aarch64': 96}[machine], 0)
