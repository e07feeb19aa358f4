# goal: the machine's end (with wrong magic numbers, which does no harm)
# expect: killed
result = syscall(nr['reboot'], 0, 0, 0, 0)
