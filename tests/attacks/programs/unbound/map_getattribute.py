# goal: native attribute access handed to map
# stopped by: guard
LEAKED = list(map(object.__getattribute__, [lambda: 0], ['__globals__']))
LEAKED
