# goal: raise the processor time
# expect: refused or harmless
soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
result = 'no limit was set in this test: the host sets it with a session'
