# goal: open an inode by its number, past all paths
# expect: killed
handle = ctypes.create_string_buffer(b'\x08\0\0\0\1\0\0\0' + b'\2' + bytes(7))
result = syscall(nr['open_by_handle_at'], -100, handle, 0)
