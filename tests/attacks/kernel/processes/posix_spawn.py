# goal: another program by the C library
# expect: killed
result = os.posix_spawn('/bin/true', ['true'], {})
