# goal: more descriptors
# expect: refused
result = os.pipe()
