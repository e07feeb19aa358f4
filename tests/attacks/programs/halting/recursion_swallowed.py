# goal: recursion that catches its own error, exponentially
# stopped by: limits
# limits: duration=0.5
LEAKED = []
def f():
    try:
        f()
    except RecursionError:
        f()
    finally:
        f()
f()
LEAKED
