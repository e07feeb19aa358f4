# goal: another program, by descriptor
# expect: killed
result = syscall(nr['execveat'], -100, b'/bin/true', 0, 0, 0)
