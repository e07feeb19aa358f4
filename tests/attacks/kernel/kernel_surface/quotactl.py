# goal: disk quotas
# expect: killed
result = syscall(nr['quotactl'], 0, 0, 0, 0)
