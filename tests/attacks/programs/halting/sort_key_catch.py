# goal: halt inside native code that calls back
# stopped by: limits
# limits: duration=0.3
LEAKED = []
def key(x):
    try:
        while True:
            pass
    except BaseException:
        return 1
LEAKED = sorted(range(5), key=key)
LEAKED = ['ESCAPED: the halt was swallowed']
LEAKED
