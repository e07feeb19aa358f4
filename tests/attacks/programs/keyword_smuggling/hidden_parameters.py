# goal: parameters that the compiler added to functions
# stopped by: runtime
def outer():
    y = 1
    def f(a=1):
        for x in [a, y]:
            leak(x)
        return x
    return f
LEAKED = []
for name in ['.0', '.t1', '.t0', '.iter', '.session', '.globals', '.get', '.closure', '.frame']:
    try:
        outer()(**{name: [1]})
        LEAKED.append('ESCAPED: hidden parameter ' + name)
    except TypeError:
        pass
LEAKED
