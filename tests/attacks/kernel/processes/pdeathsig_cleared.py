# goal: outlive the zygote by clearing the parent death signal
# expect: refused
result = syscall({'x86_64': 157, 'aarch64': 167}[machine], 1, 0, 0, 0, 0)
