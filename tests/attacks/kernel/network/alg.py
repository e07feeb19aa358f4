# goal: the kernel's cryptography, a source of exploits
# expect: killed
result = socket.socket(38, socket.SOCK_SEQPACKET, 0)
