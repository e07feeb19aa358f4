# goal: the flag dictionaries of a context
# stopped by: guard
import decimal
c = decimal.getcontext()
LEAKED = [type(c.flags).__mro__, c.__reduce__(), c.traps.__class__.__subclasses__()]
LEAKED
