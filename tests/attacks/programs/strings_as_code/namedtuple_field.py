# goal: namedtuple builds source text from field names
# stopped by: library
import collections
class S(str):
    def isidentifier(self):
        return True
    def __str__(self):
        return self
    def startswith(self, *a):
        return False
LEAKED = []
for fields in [[S('x, y=print.__self__')], S('a,b=leak(1)'), ['x=1'], ['__class__'], ['class'], 'a a', ['_x']]:
    for kw in [{}, {'rename': True}]:
        try:
            N = collections.namedtuple('N', fields, **kw)
            LEAKED.append(N.__new__.__defaults__)
        except Exception:
            pass
LEAKED = [x for x in LEAKED if x]
LEAKED
