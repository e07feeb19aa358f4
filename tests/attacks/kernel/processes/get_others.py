# goal: information on other processes
# expect: refused
result = os.getpgid(os.getppid())
