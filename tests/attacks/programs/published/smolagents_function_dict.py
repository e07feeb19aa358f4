# goal: state of the interpreter through a function object
# stopped by: guard
import statistics
LEAKED = [statistics.mean.__globals__['sys'].modules['os']]
LEAKED
