# goal: executable memory through System V shared memory
# expect: refused
result = syscall({'x86_64': 29, 'aarch64': 194}[machine], 0, 4096, 0o1700)
