# goal: restartable sequences, which change where the kernel returns to
# expect: refused
result = syscall({'x86_64': 334, 'aarch64': 293}[machine], 0, 32, 0, 0)
