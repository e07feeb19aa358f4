# goal: exception attributes and str.format together: the object of an AttributeError formatted
# stopped by: guard
LEAKED = []
try:
    '{0.__globals__.nope}'.format(lambda: 0)
except AttributeError as e:
    LEAKED.append(e.obj) if type(e.obj) is not type(lambda: 0) else None
LEAKED
