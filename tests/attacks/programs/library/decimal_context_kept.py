# goal: a context set in this run seen by the host's thread
# stopped by: library
import decimal
decimal.getcontext().prec = 3
decimal.getcontext().traps[decimal.Inexact] = True
decimal.setcontext(decimal.Context(prec=2))
LEAKED = []
LEAKED
