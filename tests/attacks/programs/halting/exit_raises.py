# goal: replace the halt in __exit__
# stopped by: limits
# limits: duration=0.3
class CM:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        raise ValueError
LEAKED = []
try:
    with CM():
        while True:
            pass
except ValueError:
    LEAKED.append('ESCAPED: the halt was replaced')
LEAKED
