# goal: str.format in the dictionary of str
# stopped by: runtime
LEAKED = ['ESCAPED: ' + vars(str)['format']('{0.__class__.__mro__}', 1)]
LEAKED
