# goal: move data between descriptors in the kernel
# expect: refused
result = os.splice(channel, channel, 1)
