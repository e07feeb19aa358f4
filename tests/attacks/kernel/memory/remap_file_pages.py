# goal: rearrange mappings by an old, buggy call
# expect: refused
result = syscall({'x86_64': 216, 'aarch64': 234}[machine], 0, 0, 0, 0, 0)
