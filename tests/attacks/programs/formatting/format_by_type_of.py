# goal: str.format from the type of a string
# stopped by: guard
LEAKED = ['ESCAPED: ' + type('').format('{0.__self__}', print)]
LEAKED
