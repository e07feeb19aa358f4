# goal: move other processes between processors
# expect: refused
result = os.sched_setaffinity(os.getppid(), {0})
