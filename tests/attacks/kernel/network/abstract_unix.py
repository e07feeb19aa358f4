# goal: a service that listens on an abstract Unix socket
# expect: killed
s = socket.socket(socket.AF_UNIX)
s.connect('\0/tmp/.X11-unix/X0')
result = s
