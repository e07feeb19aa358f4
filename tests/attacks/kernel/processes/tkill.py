# goal: the same by the older call
# expect: refused
result = syscall({'x86_64': 200, 'aarch64': 130}[machine], os.getppid(), 0)
