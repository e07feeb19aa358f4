# goal: a chain of contexts made by handlers
# stopped by: runtime
LEAKED = []
def f(n):
    try:
        raise ValueError(n)
    finally:
        if n:
            f(n - 1)
f(300)
LEAKED
