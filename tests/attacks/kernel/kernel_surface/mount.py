# goal: another file system
# expect: killed
result = syscall(nr['mount'], b'none', b'/tmp', b'tmpfs', 0, 0)
