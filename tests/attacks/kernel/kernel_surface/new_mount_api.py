# goal: another file system by the newer calls
# expect: killed
result = syscall(nr['fsopen'], b'tmpfs', 0)
