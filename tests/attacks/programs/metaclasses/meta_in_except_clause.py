# goal: exception matching with classes whose metaclass lies
# stopped by: runtime
class M(type):
    def __instancecheck__(cls, other):
        LEAKED.append(other)
        return True
class E(Exception, metaclass=M):
    pass
LEAKED = []
try:
    1 / 0
except E:
    LEAKED.append('ESCAPED: caught a foreign exception')
except ZeroDivisionError:
    pass
LEAKED
