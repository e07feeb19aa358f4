# goal: control the zygote
# expect: killed
result = syscall(nr['ptrace'], 16, os.getppid(), 0, 0)
