# goal: raise the number of descriptors
# expect: refused
resource.setrlimit(resource.RLIMIT_NOFILE, (1024, 1024))
result = 'raised'
