# goal: another user
# expect: killed
result = os.setuid(0)
