# goal: descriptors from epoll
# expect: refused
import select
result = select.epoll()
