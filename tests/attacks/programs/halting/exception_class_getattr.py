# goal: an uncaught exception whose class answers for its names
# stopped by: limits
# limits: duration=0.5
class M(type):
    @property
    def __module__(cls):
        while True:
            pass
class E(Exception, metaclass=M):
    pass
LEAKED = []
raise E
LEAKED
