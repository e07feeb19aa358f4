# goal: System V messages, which pass between processes
# expect: refused
result = syscall({'x86_64': 68, 'aarch64': 186}[machine], 0x5079, 0o1600)
