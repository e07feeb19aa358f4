# goal: have every readable mapping executable
# expect: killed
result = syscall(nr['personality'], 0x0400000)
