# goal: signal the whole group
# expect: killed
result = os.killpg(0, 0)
