# goal: the joiner returns something that is no text at all
# stopped by: runtime
class Thing:
    def __add__(self, other):
        return self
class S(str):
    def join(self, items):
        return Thing()
LEAKED = []
try:
    print('a', 'b', sep=S('x'))
except TypeError:
    pass
LEAKED
