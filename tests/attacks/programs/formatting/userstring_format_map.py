# goal: UserString wraps format_map too
# stopped by: library
import collections
LEAKED = ['ESCAPED: ' + collections.UserString('{x.__class__.__mro__}').format_map({'x': 1})]
LEAKED
