# goal: __match_args__ of a guest exception names the traceback
# stopped by: classes
class E(Exception):
    __match_args__ = ('__traceback__',)
LEAKED = []
try:
    raise E
except E as e:
    match e:
        case E(found):
            LEAKED = [found]
leak(LEAKED)
LEAKED
