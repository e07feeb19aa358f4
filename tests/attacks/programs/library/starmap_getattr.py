# goal: starmap with native functions
# stopped by: guard
import itertools
LEAKED = list(itertools.starmap(getattr, [(print, '__self__')]))
LEAKED
