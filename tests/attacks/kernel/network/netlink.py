# goal: the kernel's own protocols
# expect: killed
result = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
