# goal: go on in finally
# stopped by: limits
# limits: duration=0.3
LEAKED = []
def f():
    try:
        while True:
            pass
    finally:
        f()
f()
LEAKED
