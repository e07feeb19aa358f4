# goal: a call by its number in the x32 ABI, which filters forget
# expect: killed
result = syscall(0x40000000 + 2, b'/etc/passwd', 0, 0) if machine == 'x86_64' else syscall(nr['mount'], 0, 0, 0, 0, 0)
