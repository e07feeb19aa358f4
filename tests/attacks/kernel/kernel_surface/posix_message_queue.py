# goal: POSIX messages, which are files
# expect: refused
result = syscall({'x86_64': 240, 'aarch64': 180}[machine], b'x', 0o100, 0o600, 0)
