# goal: the number of an inode
# expect: killed
result = syscall(nr['name_to_handle_at'], -100, b'/', 0, 0, 0)
