# goal: private names of the library reached through name mangling
# stopped by: guard
class _Printer:
    def go(self, x):
        return x.__filenames
LEAKED = []
try:
    LEAKED.append(_Printer().go(print))
except AttributeError:
    pass
LEAKED
