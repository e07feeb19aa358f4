# goal: the interpreter hands __exit__ the traceback itself
# stopped by: runtime
class CM:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        LEAKED.append(tb)
        leak(tb)
        return True
LEAKED = []
with CM():
    1 / 0
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
