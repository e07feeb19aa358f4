# goal: constants of the enclosing code, with hidden names
# stopped by: guard
g = (x for x in [])
LEAKED = [g.gi_code.co_consts, g.gi_code.co_names]
LEAKED
