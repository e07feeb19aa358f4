# goal: an argument of a host call whose repr never ends
# stopped by: limits
# limits: duration=0.5
class A:
    def __repr__(self):
        while True:
            pass
LEAKED = []
leak(A())
while True:
    try:
        leak([A()])
    except BaseException:
        pass
LEAKED
