# goal: rebind the name through globals or an import, where the compiler does not see it
# stopped by: limits
# limits: duration=0.3
LEAKED = []
globals()['KeyError'] = BaseException
exec('IndexError = BaseException')
for _ in range(3):
    try:
        while True:
            pass
    except KeyError as e:
        LEAKED.append(e)
    except IndexError as e:
        LEAKED.append(e)
LEAKED.append('ESCAPED: the halt was swallowed')
LEAKED
