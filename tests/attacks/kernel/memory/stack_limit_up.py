# goal: raise the stack limit, and so memory
# expect: refused
resource.setrlimit(resource.RLIMIT_STACK, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
result = 'raised'
