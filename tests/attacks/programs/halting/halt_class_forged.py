# goal: get the class of the halt and raise it with values of ours
# stopped by: limits
# limits: duration=0.3
LEAKED = []
class CM:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        if kind is not None:
            LEAKED.append(kind)
            raise kind('max_memory', 5)
with CM():
    while True:
        pass
LEAKED
