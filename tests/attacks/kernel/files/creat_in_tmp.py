# goal: create a file
# expect: refused
result = os.open('/tmp/pymonty-attack', os.O_CREAT | os.O_WRONLY)
