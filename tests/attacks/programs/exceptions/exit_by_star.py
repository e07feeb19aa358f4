# goal: the traceback through an __exit__ with star arguments
# stopped by: runtime
class CM:
    __enter__ = lambda self: self
    __exit__ = lambda *a: LEAKED.extend(a) or True
LEAKED = []
with CM():
    1 / 0
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
