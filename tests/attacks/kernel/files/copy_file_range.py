# goal: copy data between descriptors in the kernel
# expect: refused
result = os.copy_file_range(channel, channel, 1)
