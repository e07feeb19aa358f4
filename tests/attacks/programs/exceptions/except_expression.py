# goal: the value in an except clause, computed by attribute access
# stopped by: guard
LEAKED = []
try:
    1 / 0
except [leak(print.__self__), ZeroDivisionError][1]:
    pass
LEAKED
