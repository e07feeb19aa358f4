# goal: swallow the halt in exec and eval
# stopped by: limits
# limits: duration=0.3
LEAKED = []
exec('''
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
''')
LEAKED
