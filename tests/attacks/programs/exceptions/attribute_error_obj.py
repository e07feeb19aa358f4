# goal: the object that a failed access inside trusted code was made on
# stopped by: guard
import string
LEAKED = []
for act in [
    lambda: string.Formatter.nope,
    lambda: string.nope,
    lambda: print.nope,
    lambda: (lambda: 0).nope,
    lambda: super(int, 1).nope,
    lambda: leak.nope,
]:
    try:
        act()
    except AttributeError as e:
        LEAKED.append(e.obj)
leak(LEAKED)
LEAKED
