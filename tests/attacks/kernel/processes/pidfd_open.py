# goal: a handle on the zygote
# expect: killed
result = os.pidfd_open(os.getppid())
