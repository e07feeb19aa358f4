# goal: descriptors from events
# expect: refused
result = os.eventfd(0)
