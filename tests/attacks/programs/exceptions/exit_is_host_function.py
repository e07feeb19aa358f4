# goal: the traceback into a host function that serves as __exit__
# stopped by: runtime
class CM:
    __enter__ = lambda self: self
    __exit__ = staticmethod(leak)
LEAKED = []
try:
    with CM():
        1 / 0
except ZeroDivisionError:
    pass
LEAKED
