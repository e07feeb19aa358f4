# goal: sleep past the limit
# stopped by: limits
# limits: duration=0.3
import time
LEAKED = []
for _ in range(3):
    try:
        time.sleep(10**6)
    except BaseException:
        pass
LEAKED
