# goal: capabilities that survive
# expect: refused
result = syscall({'x86_64': 157, 'aarch64': 167}[machine], 47, 2, 0, 0, 0)
