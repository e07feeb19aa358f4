# goal: ports of the hardware
# expect: killed
result = syscall(nr['iopl'], 3) if 'iopl' in nr else syscall(nr['mount'], 0, 0, 0, 0, 0)
