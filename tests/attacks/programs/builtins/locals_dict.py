# goal: hidden locals of a function
# stopped by: runtime
def f(a):
    for x in [1]:
        leak(x)
        with_hidden = locals()
    return with_hidden
LEAKED = ['ESCAPED: hidden name ' + k for k in f(1) if k.startswith('.')]
LEAKED
