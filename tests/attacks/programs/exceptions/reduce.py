# goal: exceptions reduce to their type and dictionary
# stopped by: guard
try:
    {}.nope
except AttributeError as e:
    LEAKED = [e.__reduce__(), e.__getstate__()]
LEAKED
