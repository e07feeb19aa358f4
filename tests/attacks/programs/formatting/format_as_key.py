# goal: the bound method as a sort key
# stopped by: guard
LEAKED = ['ESCAPED: ' + x for x in [max(['{0.__self__}'.format(print)], key='{0.__self__}'.format)]]
LEAKED
