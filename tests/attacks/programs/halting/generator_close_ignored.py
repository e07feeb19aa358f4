# goal: a generator that ignores GeneratorExit while the program is torn down
# stopped by: runtime
# limits: duration=0.5
LEAKED = []
def g():
    while True:
        try:
            yield
        except BaseException:
            while True:
                pass
x = g()
next(x)
raise ValueError
LEAKED
