# goal: descriptors from timers
# expect: refused
result = syscall({'x86_64': 283, 'aarch64': 85}[machine], 0, 0)
