# goal: call the host for ever and swallow the halt
# stopped by: limits
# limits: calls=20
LEAKED = []
while True:
    try:
        leak(1)
    except BaseException:
        pass
LEAKED
