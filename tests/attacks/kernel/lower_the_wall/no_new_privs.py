# goal: take no_new_privs back
# expect: refused
result = syscall({'x86_64': 157, 'aarch64': 167}[machine], 38, 0, 0, 0, 0)
