# goal: handle page faults, the way to win races in the kernel
# expect: killed
result = syscall(nr['userfaultfd'], 0)
