# goal: close half of the channel and fool the host
# expect: refused
result = syscall({'x86_64': 48, 'aarch64': 210}[machine], channel, 2)
