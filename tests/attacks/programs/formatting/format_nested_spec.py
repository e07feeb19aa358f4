# goal: attributes in the nested specification
# stopped by: guard
LEAKED = ['ESCAPED: ' + '{0:{1.__self__}}'.format(1, print)]
LEAKED
