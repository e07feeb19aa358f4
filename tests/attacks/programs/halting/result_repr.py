# goal: a result whose repr never ends
# stopped by: runtime
# limits: duration=0.5
class A:
    def __repr__(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
LEAKED = [A()]
LEAKED
