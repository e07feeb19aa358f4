# goal: device control on the channel
# expect: refused
result = syscall({'x86_64': 16, 'aarch64': 29}[machine], channel, 0x541B, ctypes.create_string_buffer(8))
