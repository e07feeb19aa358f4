# goal: what a type has, then read it
# stopped by: guard
names = (lambda: 0).__dir__()
LEAKED = ['ESCAPED: ' + n for n in names if n == '__globals__']
LEAKED
