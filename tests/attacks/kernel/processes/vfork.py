# goal: another process by the oldest call
# expect: killed
result = syscall(nr['vfork']) if 'vfork' in nr else os.fork()
