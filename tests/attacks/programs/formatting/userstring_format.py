# goal: UserString wraps str.format in trusted Python
# stopped by: guard
import collections
LEAKED = ['ESCAPED: ' + collections.UserString('{0.__self__}').format(print)]
LEAKED
