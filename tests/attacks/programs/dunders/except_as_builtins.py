# goal: bind, then unbind __builtins__ by an except clause
# stopped by: admit
try:
    1 / 0
except ZeroDivisionError as __builtins__:
    pass
LEAKED = [(lambda: open)()]
LEAKED
