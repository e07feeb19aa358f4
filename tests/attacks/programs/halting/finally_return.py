# goal: drop the halt by return in finally, then finish with a value
# stopped by: limits
# limits: duration=0.3
def f():
    try:
        while True:
            pass
    finally:
        return 'ESCAPED: the halt was dropped'
LEAKED = [f()]
LEAKED
