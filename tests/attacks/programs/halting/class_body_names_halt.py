# goal: a class body whose namespace answers the emitted handler's names
# stopped by: limits
# limits: duration=0.3
LEAKED = []
class A:
    for name in ['.Halt', '.caught', '.halt', '.Halted']:
        locals()[name] = ZeroDivisionError
        vars()[name] = ZeroDivisionError
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
LEAKED
