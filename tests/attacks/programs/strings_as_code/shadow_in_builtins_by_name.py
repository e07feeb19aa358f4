# goal: names of builtins assigned by the guest and used by emitted code
# stopped by: names
LEAKED = []
def evil(*a, **k):
    LEAKED.append('ESCAPED: emitted code called a guest function')
    return a
isinstance = type = getattr = iter = next = BaseException = Exception = locals = super = evil
try:
    for x in [1]:
        with_x = f'{x}'
    1 / 0
except:
    pass
LEAKED
