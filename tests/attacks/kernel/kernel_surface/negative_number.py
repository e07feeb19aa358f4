# goal: a number below zero, which compares as large
# expect: killed or refused
result = syscall(-1)
