# goal: attributes in the nested specification
# stopped by: guard
LEAKED = ['ESCAPED: ' + '{0:{1.__class__}}'.format(1, 2)]
LEAKED
