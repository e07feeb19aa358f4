# goal: getattr called oddly
# stopped by: runtime
LEAKED = list(map(getattr, [lambda: 0], ['__globals__']))
LEAKED
