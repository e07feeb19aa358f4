# goal: another program
# expect: killed
result = os.execv('/bin/sh', ['sh', '-c', 'true'])
