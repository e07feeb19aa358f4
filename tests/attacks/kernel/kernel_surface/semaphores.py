# goal: System V semaphores
# expect: refused
result = syscall({'x86_64': 64, 'aarch64': 190}[machine], 0x5079, 1, 0o1600)
