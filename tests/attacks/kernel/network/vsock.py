# goal: the hypervisor
# expect: killed
result = socket.socket(40, socket.SOCK_STREAM)
