# goal: a shell
# expect: killed
result = os.system('true')
