# goal: keys of the user's session
# expect: killed
result = syscall(nr['keyctl'], 0, -3, 0, 0, 0)
