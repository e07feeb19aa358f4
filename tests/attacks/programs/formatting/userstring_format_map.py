# goal: UserString wraps format_map too
# stopped by: library
import collections
LEAKED = ['ESCAPED: ' + collections.UserString('{x.__self__}').format_map({'x': print})]
LEAKED
