# goal: memory that the limit on data does not count
# expect: refused
result = mmap.mmap(-1, 1 << 30)
