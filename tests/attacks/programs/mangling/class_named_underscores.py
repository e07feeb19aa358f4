# goal: a class name of underscores alone, which is not mangled
# stopped by: guard
class ___:
    def go(self, x):
        return x.__globals
LEAKED = []
try:
    LEAKED.append(___().go(lambda: 0))
except AttributeError:
    pass
LEAKED
