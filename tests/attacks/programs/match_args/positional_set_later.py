# goal: __match_args__ set on the finished class
# stopped by: guard
class E(Exception):
    pass
E.__match_args__ = ('__traceback__',)
LEAKED = []
try:
    raise E
except E as e:
    match e:
        case E(found):
            LEAKED = [found]
leak(LEAKED)
LEAKED
