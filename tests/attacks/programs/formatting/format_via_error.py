# goal: the value of an attribute in the message of an error
# stopped by: guard
LEAKED = []
try:
    '{0:{0.__self__}}'.format(print)
except ValueError as e:
    LEAKED = ['ESCAPED: ' + str(e)] if 'built-in' in str(e) or 'method' in str(e) else []
LEAKED
