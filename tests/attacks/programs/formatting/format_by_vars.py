# goal: str.format in the dictionary of str
# stopped by: runtime
LEAKED = ['ESCAPED: ' + vars(str)['format']('{0.__self__}', print)]
LEAKED
