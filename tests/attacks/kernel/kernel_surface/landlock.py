# goal: security modules
# expect: refused
result = syscall(444, 0, 0, 1)
