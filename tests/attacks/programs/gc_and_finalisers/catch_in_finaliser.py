# goal: code that runs in a finaliser while the runtime is busy raising a halt
# stopped by: limits
# limits: duration=0.3
def g():
    try:
        yield
    finally:
        LEAKED.append('finaliser')
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
LEAKED = []
x = g()
next(x)
del x
while True:
    pass
LEAKED
