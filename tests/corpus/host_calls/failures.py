# Builtin exceptions raised by the host arrive as themselves.
for kind in ('ValueError', 'KeyError', 'IndexError', 'TypeError', 'ZeroDivisionError', 'OSError', 'FileNotFoundError', 'PermissionError', 'TimeoutError',
             'ConnectionError', 'RuntimeError', 'NotImplementedError', 'ArithmeticError', 'LookupError', 'AssertionError', 'EOFError', 'MemoryError', 'StopIteration', 'AttributeError', 'NameError', 'Exception'):
    try:
        fail(kind, f'{kind} from host')
    except LookupError as error:
        print('lookup', repr(error))
    except OSError as error:
        print('os', repr(error), error.args)
    except Exception as error:
        print(type(error).__name__, error, error.args, error.__cause__)
try:
    fetch(-1)
except ValueError as error:
    print(error)
try:
    rate('XXX')
except KeyError as error:
    print(repr(error), error.args)
for bad in (lambda: fetch('1'), lambda: ext(None), lambda: fetch(), lambda: fetch(1, 2), lambda: ext(y=1), lambda: lookup()):
    try:
        bad()
    except TypeError as error:
        print(type(error).__name__)
try:
    try:
        fail('ValueError', 'inner')
    except ValueError as error:
        raise RuntimeError('wrapped') from error
except RuntimeError as error:
    print(error, repr(error.__cause__))
rate('nope')
