# goal: keep memory from being swapped, or exhaust locked memory
# expect: refused
result = syscall({'x86_64': 151, 'aarch64': 230}[machine], 3)
