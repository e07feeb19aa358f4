# goal: run for ever
# stopped by: limits
# limits: duration=0.3
LEAKED = []
while True:
    pass
LEAKED
