# goal: another process
# expect: killed
result = os.fork()
