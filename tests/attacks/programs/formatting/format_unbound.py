# goal: str.format as a function of the class
# stopped by: guard
LEAKED = ['ESCAPED: ' + str.format('{0.__class__.__mro__}', 1)]
LEAKED
