# goal: a look-up by the C library, which opens files and sockets
# expect: refused or killed
result = socket.getaddrinfo(b'localhost', 80)
