# goal: arithmetic that heeds no timer
# stopped by: limits
# limits: duration=0.3
# only: isolated
LEAKED = [10 ** 10 ** 8]
LEAKED
