# goal: an uncaught exception whose class answers for its names
# stopped by: limits
# limits: duration=0.5
class M(type):
    def __str__(cls):
        while True:
            pass
    __repr__ = __str__
class E(Exception, metaclass=M):
    def __str__(self):
        return str(E)
LEAKED = []
raise E
LEAKED
