# goal: UserString wraps format_map too
# stopped by: guard
import collections
LEAKED = ['ESCAPED: ' + collections.UserString('{x.__self__}').format_map({'x': print})]
LEAKED
