# goal: attrgetter as a key function in native code
# stopped by: guard
import operator
LEAKED = [max([lambda: 0], key=operator.attrgetter('__globals__'))]
LEAKED += list(map(operator.attrgetter('__globals__'), [lambda: 0]))
LEAKED
