# goal: except* around the loop
# stopped by: limits
# limits: duration=0.3
LEAKED = []
while True:
    try:
        while True:
            pass
    except* BaseException as e:
        LEAKED.append(e)
LEAKED
