# goal: forge all registers by a false return from a signal
# expect: crash
result = syscall(nr['rt_sigreturn'])
