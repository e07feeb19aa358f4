# goal: secrets in the globals of a function, by format
# stopped by: guard
def f():
    pass
LEAKED = ['ESCAPED: ' + '{f.__globals__}'.format(f=f)]
LEAKED
