# goal: signal by thread, past kill
# expect: refused
result = syscall({'x86_64': 234, 'aarch64': 131}[machine], os.getppid(), os.getppid(), 0)
