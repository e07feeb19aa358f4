# goal: attribute access in the = form of f-strings
# stopped by: guard
LEAKED = ['ESCAPED: ' + f'{print.__self__=}']
LEAKED
