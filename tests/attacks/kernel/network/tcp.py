# goal: a connection
# expect: killed
s = socket.socket()
s.connect(('127.0.0.1', 80))
result = s
