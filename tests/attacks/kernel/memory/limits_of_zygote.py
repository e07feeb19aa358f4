# goal: lower the limits of the zygote, so that it dies
# expect: killed
result = resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE)
