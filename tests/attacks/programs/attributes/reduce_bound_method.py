# goal: a bound native method reduces to the real getattr
# stopped by: guard
LEAKED = [[].append.__reduce__()[0]]
LEAKED
