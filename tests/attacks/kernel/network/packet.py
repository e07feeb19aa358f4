# goal: raw packets
# expect: killed
result = socket.socket(17, socket.SOCK_RAW, 0)
