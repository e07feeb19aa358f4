# goal: replace the halt by another exception, then catch that
# stopped by: limits
# limits: duration=0.3
LEAKED = []
try:
    try:
        while True:
            pass
    finally:
        1 / 0
except ZeroDivisionError as e:
    LEAKED = ['ESCAPED: the halt was replaced', e.__context__]
LEAKED
