# goal: trusted Python that calls methods of guest mappings
# stopped by: library
import collections
LEAKED = []
class C(collections.Counter):
    def __missing__(self, key):
        LEAKED.append(key)
        return self
    def get(self, *a):
        LEAKED.append(a)
        return 0
C('abc').update(C('a'))
C('abc').subtract('a')
C.fromkeys
LEAKED = [x for x in LEAKED if type(x) not in (str, tuple)]
LEAKED
