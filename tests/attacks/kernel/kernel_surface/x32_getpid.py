# goal: even a harmless call in the x32 ABI
# expect: killed
result = syscall(0x40000000 + 39) if machine == 'x86_64' else syscall(nr['mount'], 0, 0, 0, 0, 0)
