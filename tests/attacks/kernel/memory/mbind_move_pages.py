# goal: placement of memory of other processes
# expect: refused
result = syscall({'x86_64': 279, 'aarch64': 239}[machine], os.getppid(), 0, 0, 0, 0, 0)
