# goal: attributes by format_map
# stopped by: guard
LEAKED = ['ESCAPED: ' + '{x.__class__}'.format_map({'x': 1})]
LEAKED
