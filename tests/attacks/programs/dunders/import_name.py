# goal: the function __import__
# stopped by: admit
LEAKED = [__import__('os')]
LEAKED
