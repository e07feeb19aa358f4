# goal: names that are no dunders before mangling and something guarded after
# stopped by: guard
class abc_impl:
    x = 1
class __impl:
    def go(self, x):
        return x._abc_impl, x.__impl
import abc
class A(abc.ABC):
    pass
LEAKED = []
try:
    LEAKED.append(globals()['__impl']().go(A))
except (AttributeError, KeyError):
    pass
class member:
    def go(self, x):
        return x.__map_
import re
try:
    LEAKED.append(member().go(re.RegexFlag))
except AttributeError:
    pass
LEAKED
