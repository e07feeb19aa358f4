# goal: a file that lives in memory, to write code into and execute
# expect: killed
fd = os.memfd_create('x')
os.write(fd, b'#!/bin/sh\n')
result = fd
