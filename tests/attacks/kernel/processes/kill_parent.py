# goal: end the zygote (asked with signal 0, which does no harm if it is let through)
# expect: killed
result = os.kill(os.getppid(), 0)
