# goal: native code that heeds no timer
# stopped by: limits
# limits: duration=0.3
# only: isolated
LEAKED = [sum(range(10**14))]
LEAKED
