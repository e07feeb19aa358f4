# goal: a pair of sockets to pass descriptors through
# expect: killed
result = socket.socketpair()
