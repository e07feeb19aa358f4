# goal: the name __import__ in other letters
# stopped by: imports
LEAKED = [__𝒾mport__('os')]
LEAKED
