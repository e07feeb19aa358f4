# goal: items first, attributes after
# stopped by: guard
LEAKED = ['ESCAPED: ' + '{0[a][0].__class__}'.format({'a': [1]})]
LEAKED
