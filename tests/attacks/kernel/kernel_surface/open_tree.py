# goal: a handle on a file tree
# expect: killed
result = syscall(nr['open_tree'], -100, b'/', 0)
