# goal: replace the halt in the finally clause of a generator that is closed
# stopped by: limits
# limits: duration=0.3
LEAKED = []
def g():
    while True:
        try:
            yield
        finally:
            while True:
                try:
                    return
                finally:
                    break
def h():
    try:
        while True:
            for _ in g():
                pass
    finally:
        raise ValueError
while True:
    try:
        h()
    except ValueError:
        pass
LEAKED
