# goal: a Python thread
# expect: killed or refused
threading.Thread(target=print).start()
result = 'started'
