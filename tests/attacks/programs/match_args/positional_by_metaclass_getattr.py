# goal: __match_args__ answered by the metaclass's __getattr__
# stopped by: classes
class M(type):
    def __getattr__(cls, name):
        if name == '__match_args__':
            return ('__traceback__',)
        raise AttributeError(name)
class E(Exception, metaclass=M):
    pass
LEAKED = []
try:
    raise E
except E as e:
    match e:
        case E(found):
            LEAKED = [found]
leak(LEAKED)
LEAKED
