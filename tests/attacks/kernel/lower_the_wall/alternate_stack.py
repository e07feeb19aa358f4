# goal: a stack of the attacker's for signals
# expect: refused
result = syscall({'x86_64': 131, 'aarch64': 132}[machine], ctypes.create_string_buffer(24), 0)
