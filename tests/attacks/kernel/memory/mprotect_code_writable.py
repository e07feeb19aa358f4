# goal: write into the interpreter's code
# expect: harmless or refused
libc = ctypes.CDLL(None)
page = ctypes.cast(libc.getpid, ctypes.c_void_p).value & ~4095
result = syscall(nr['mprotect'], ctypes.c_void_p(page), 4096, 3)
# what was code is data from now on, and can never be code again: the process may only crash
