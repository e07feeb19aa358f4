# goal: swallow the halt with a bare except
# stopped by: limits
# limits: duration=0.3
LEAKED = []
while True:
    try:
        while True:
            pass
    except:
        continue
LEAKED
