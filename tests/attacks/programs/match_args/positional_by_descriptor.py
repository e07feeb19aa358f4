# goal: __match_args__ as a descriptor that answers anew each time
# stopped by: classes
class D:
    def __get__(self, obj, owner):
        return ('__traceback__',)
class E(Exception):
    __match_args__ = D()
LEAKED = []
try:
    raise E
except E as e:
    match e:
        case E(found):
            LEAKED = [found]
leak(LEAKED)
LEAKED
