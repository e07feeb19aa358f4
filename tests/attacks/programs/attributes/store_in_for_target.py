# goal: a store in the target of a loop
# stopped by: guard
def f():
    return 1

def g():
    return 2

for f.__code__ in [g.__code__]:
    pass
LEAKED = ['ESCAPED: code stored'] if f() == 2 else []
LEAKED
