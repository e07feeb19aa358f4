# goal: __match_args__ through type()
# stopped by: classes
E = type('E', (Exception,), {'__match_args__': ('__traceback__', 'with_traceback')})
LEAKED = []
try:
    raise E
except E as e:
    match e:
        case E(found, other):
            LEAKED = [found, other]
leak(LEAKED)
LEAKED
