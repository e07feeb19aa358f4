# goal: swallow the halt in __exit__
# stopped by: limits
# limits: duration=0.3
class CM:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        LEAKED.append(a)
        return True
LEAKED = []
with CM():
    while True:
        pass
LEAKED.append('ESCAPED: the halt was swallowed')
LEAKED
