# goal: have the parent trace this process
# expect: killed
result = syscall(nr['ptrace'], 0, 0, 0, 0)
