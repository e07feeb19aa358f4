# goal: a key of one's own in the kernel
# expect: killed
result = syscall(nr['add_key'], b'user', b'x', b'y', 1, -3)
