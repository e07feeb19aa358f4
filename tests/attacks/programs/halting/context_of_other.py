# goal: hold the halt itself through the context of another exception
# stopped by: limits
# limits: duration=0.3
LEAKED = []
class CM:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        LEAKED.append(value)
        LEAKED.append(kind)
        leak([kind, value])
        return True
def f():
    try:
        with CM():
            while True:
                pass
    finally:
        try:
            1 / 0
        except ZeroDivisionError as e:
            LEAKED.append(e.__context__)
            leak(e.__context__)
f()
LEAKED.append('ESCAPED: the halt was swallowed')
LEAKED
