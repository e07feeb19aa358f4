# goal: the builtins dict that a function carries
# stopped by: guard
LEAKED = [(lambda: 0).__builtins__]
LEAKED
