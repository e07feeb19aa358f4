# goal: str.format as a function of the class
# stopped by: guard
LEAKED = ['ESCAPED: ' + str.format('{0.__self__}', print)]
LEAKED
