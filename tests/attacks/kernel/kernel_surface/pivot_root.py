# goal: another root
# expect: killed
result = syscall(nr['pivot_root'], b'/', b'/')
