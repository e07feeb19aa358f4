# goal: a user namespace with all capabilities
# expect: killed
result = syscall(nr['unshare'], 0x10000000)
