# goal: segments, a source of exploits
# expect: killed
result = syscall(nr['modify_ldt'], 0, 0, 0) if 'modify_ldt' in nr else syscall(nr['mount'], 0, 0, 0, 0, 0)
