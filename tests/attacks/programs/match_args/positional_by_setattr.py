# goal: __match_args__ through setattr, with other unchecked names
# stopped by: runtime
class E(Exception):
    pass
setattr(E, '__match_args__', ('__traceback__',))
LEAKED = []
try:
    raise E
except E as e:
    match e:
        case E(found):
            LEAKED = [found]
leak(LEAKED)
LEAKED
