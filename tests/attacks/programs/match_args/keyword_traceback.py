# goal: an exception's traceback by pattern
# stopped by: admit
LEAKED = []
try:
    1 / 0
except ZeroDivisionError as e:
    match e:
        case Exception(__traceback__=found):
            LEAKED = [found]
LEAKED
