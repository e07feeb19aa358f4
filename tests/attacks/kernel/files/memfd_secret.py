# goal: secret memory as a descriptor
# expect: killed
result = syscall(447, 0)
