# goal: leave the group and session in which the host would kill it
# expect: refused
result = os.setsid()
