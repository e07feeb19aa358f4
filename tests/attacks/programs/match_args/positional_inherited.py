# goal: __match_args__ from a mixin with another metaclass's property
# stopped by: classes
class M(type):
    @property
    def __match_args__(cls):
        return ('__traceback__',)
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
