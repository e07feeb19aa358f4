# goal: the name __import__ in other letters
# stopped by: admit
LEAKED = [__𝒾mport__('os')]
LEAKED
