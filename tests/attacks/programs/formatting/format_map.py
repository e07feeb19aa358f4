# goal: attributes by format_map
# stopped by: guard
LEAKED = ['ESCAPED: ' + '{x.__self__}'.format_map({'x': print})]
LEAKED
