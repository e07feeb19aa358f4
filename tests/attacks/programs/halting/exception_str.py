# goal: an uncaught exception whose text never ends
# stopped by: runtime
# limits: duration=0.5
class E(Exception):
    def __str__(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
LEAKED = []
raise E
LEAKED
