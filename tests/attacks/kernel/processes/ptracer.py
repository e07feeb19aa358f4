# goal: allow others to trace this process (PR_SET_PTRACER)
# expect: refused
result = syscall({'x86_64': 157, 'aarch64': 167}[machine], 0x59616D61, -1, 0, 0, 0)
