# goal: another user for files
# expect: killed
result = syscall(nr['setfsuid'], 0)
