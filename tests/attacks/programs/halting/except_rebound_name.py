# goal: catch the halt under the name of a harmless exception
# stopped by: limits
# limits: duration=0.3
LEAKED = []
ValueError = BaseException
for _ in range(3):
    try:
        while True:
            pass
    except ValueError as e:
        LEAKED.append(e)
        leak(e)
        LEAKED.append(type(e))
LEAKED.append('ESCAPED: the halt was swallowed')
LEAKED
