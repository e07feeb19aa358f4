# goal: connect the channel to somebody else
# expect: killed
address = b'\1\0\0/tmp/x\0'
result = syscall(nr['connect'], channel, address, len(address))
