# goal: put a traceback in, or get the method out
# stopped by: guard
LEAKED = []
try:
    raise ValueError().with_traceback(None)
except ValueError as e:
    LEAKED = [e.with_traceback]
LEAKED
