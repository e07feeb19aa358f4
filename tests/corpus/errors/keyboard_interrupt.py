# Raised by hand, it passes `except Exception`.
def run(f):
    try:
        f()
    except Exception as error:
        print('exception', repr(error))
    except KeyboardInterrupt as error:
        print('interrupt', repr(error))

def raise_it(error):
    raise error

run(lambda: raise_it(KeyboardInterrupt()))
run(lambda: raise_it(KeyboardInterrupt('with text')))
run(lambda: raise_it(ValueError('v')))
try:
    raise GeneratorExit('g')
except BaseException as error:
    print(type(error).__name__, error)
raise KeyboardInterrupt('at the end')
