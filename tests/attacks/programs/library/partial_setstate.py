# goal: partial.__setstate__ takes any dictionary as its own
# stopped by: guard
import functools
p = functools.partial(print)
d = {}
p.__setstate__((leak, (), {}, d))
LEAKED = ['ESCAPED: state replaced']
LEAKED
