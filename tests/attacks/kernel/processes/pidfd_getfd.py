# goal: take descriptors from another process
# expect: killed
result = syscall(nr['pidfd_getfd'], 0, 0, 0)
