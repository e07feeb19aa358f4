# goal: reap or observe other processes
# expect: refused
result = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
