# goal: raise the memory limit
# expect: refused
resource.setrlimit(resource.RLIMIT_DATA, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
result = 'raised'
