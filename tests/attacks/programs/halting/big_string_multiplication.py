# goal: memory by one operation
# stopped by: limits
# limits: memory=67108864
# only: isolated
LEAKED = ['x' * 10**12]
LEAKED
