# goal: str.format handed to map
# stopped by: guard
LEAKED = ['ESCAPED: ' + x for x in map(str.format, ['{0.__self__}'], [print])]
LEAKED
