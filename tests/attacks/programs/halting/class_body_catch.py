# goal: swallow the halt in a class body
# stopped by: limits
# limits: duration=0.3
LEAKED = []
class A:
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
LEAKED
