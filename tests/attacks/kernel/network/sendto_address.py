# goal: send from the channel to another address
# expect: refused or harmless
address = b'\1\0\0/tmp/pymonty-attack\0'
result = syscall(nr['sendto'], channel, b'', 0, 0, address, len(address))
