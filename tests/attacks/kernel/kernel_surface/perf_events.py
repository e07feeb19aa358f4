# goal: hardware counters, and side channels
# expect: killed
result = syscall(nr['perf_event_open'], ctypes.create_string_buffer(128), 0, -1, -1, 0)
