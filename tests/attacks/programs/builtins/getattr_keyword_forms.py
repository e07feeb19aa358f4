# goal: getattr called oddly
# stopped by: guard
LEAKED = list(map(getattr, [lambda: 0], ['__globals__']))
LEAKED
