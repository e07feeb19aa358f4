# goal: compare kernel objects of two processes
# expect: killed
result = syscall(nr['kcmp'], os.getppid(), os.getpid(), 0, 0, 0)
