# goal: the bound method as a sort key
# stopped by: guard
LEAKED = ['ESCAPED: ' + x for x in [max(['{0.__class__}'.format(1)], key='{0.__class__}'.format)]]
LEAKED
