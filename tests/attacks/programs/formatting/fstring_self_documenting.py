# goal: attribute access in the = form of f-strings
# stopped by: guard
LEAKED = ['ESCAPED: ' + f'{().__class__.__base__=}']
LEAKED
