# goal: the machine's name
# expect: refused
result = syscall({'x86_64': 170, 'aarch64': 161}[machine], b'x', 1)
