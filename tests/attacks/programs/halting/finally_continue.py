# goal: drop the halt by continue or break in finally
# stopped by: limits
# limits: duration=0.3
LEAKED = []
while True:
    try:
        while True:
            pass
    finally:
        continue
LEAKED
