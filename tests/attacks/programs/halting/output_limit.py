# goal: print for ever and swallow the halt
# stopped by: limits
# limits: output=10000
LEAKED = []
while True:
    try:
        print('x' * 1000)
    except BaseException:
        pass
LEAKED
