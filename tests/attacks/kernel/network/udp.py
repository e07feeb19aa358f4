# goal: a datagram, such as a name look-up
# expect: killed
result = socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 53))
