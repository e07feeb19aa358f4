# goal: a thread, which the wall's timers and counters do not know
# expect: killed
result = syscall(nr['clone'], 0x10f00, 0, 0, 0, 0)
