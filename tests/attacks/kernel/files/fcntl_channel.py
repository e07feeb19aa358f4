# goal: change flags or ownership of the channel, so that signals go to another process
# expect: refused
import fcntl
result = fcntl.fcntl(channel, fcntl.F_SETOWN, os.getppid())
