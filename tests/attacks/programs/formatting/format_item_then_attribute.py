# goal: items first, attributes after
# stopped by: guard
LEAKED = ['ESCAPED: ' + '{0[a][0].__self__}'.format({'a': [print]})]
LEAKED
