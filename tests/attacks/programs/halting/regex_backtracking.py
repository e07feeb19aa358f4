# goal: a pattern that backtracks for ever
# stopped by: limits
# limits: duration=0.3
# only: isolated
import re
LEAKED = [re.match('(a+)+$', 'a' * 60 + 'b')]
LEAKED
