# goal: a text of an exception that recurses
# stopped by: runtime
class E(Exception):
    def __str__(self):
        return str(self)
    __repr__ = __str__
LEAKED = []
raise E('x')

LEAKED
