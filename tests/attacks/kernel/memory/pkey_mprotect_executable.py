# goal: turn data into code by the newer call
# expect: killed
buffer = ctypes.create_string_buffer(8192)
page = (ctypes.addressof(buffer) + 4095) & ~4095
result = syscall(nr['pkey_mprotect'], ctypes.c_void_p(page), 4096, 7, -1)
