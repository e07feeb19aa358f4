# goal: the namespaces of another process
# expect: killed
result = syscall(nr['setns'], channel, 0)
