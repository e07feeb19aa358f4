# goal: a text of an exception that raises what nobody catches
# stopped by: runtime
class Base(BaseException):
    pass
class E(Exception):
    def __str__(self):
        raise Base
    __repr__ = __str__
LEAKED = []
raise E('x')

LEAKED
