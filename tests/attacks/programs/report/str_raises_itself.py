# goal: a text of an exception that raises that exception
# stopped by: runtime
class E(Exception):
    def __str__(self):
        raise self
    def __repr__(self):
        raise E from self
LEAKED = []
raise E('x')

LEAKED
