# goal: restart a call that was never made
# expect: refused or harmless
result = syscall(nr['restart_syscall'])
