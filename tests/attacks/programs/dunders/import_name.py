# goal: the function __import__
# stopped by: imports
LEAKED = [__import__('os')]
LEAKED
