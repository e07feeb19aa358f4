# goal: address space without end: page tables are memory that the limit on data does not count
# expect: refused
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
address = libc.mmap(None, 1 << 42, 1, 0x4022, -1, 0)
if address in (None, ctypes.c_void_p(-1).value):
    raise OSError(ctypes.get_errno(), 'refused')
result = 'mapped 4 TiB of address space'
