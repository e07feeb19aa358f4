# goal: __exit__ computed by a descriptor or property
# stopped by: runtime
LEAKED = []
class CM:
    __enter__ = lambda self: self
    @property
    def __exit__(self):
        return lambda *a: LEAKED.append(a) or True
with CM():
    1 / 0
LEAKED = [x for a in LEAKED for x in a if x is not None]
LEAKED
