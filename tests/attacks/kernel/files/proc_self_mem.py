# goal: write to the process's own code through /proc
# expect: refused
result = os.open('/proc/self/mem', os.O_RDWR)
