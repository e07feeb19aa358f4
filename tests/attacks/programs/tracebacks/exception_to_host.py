# goal: an exception with its traceback handed to the host and back
# stopped by: runtime
LEAKED = []
try:
    1 / 0
except ZeroDivisionError as e:
    LEAKED.append(leak(e))
    LEAKED.append(leak(e.args))
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
