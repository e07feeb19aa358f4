# goal: the code of a generator
# stopped by: guard
LEAKED = [(x for x in []).gi_code]
LEAKED
