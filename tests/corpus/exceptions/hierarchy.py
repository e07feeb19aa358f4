# Handlers are tried in order; a handler catches subclasses.
def classify(error):
    try:
        raise error
    except (KeyError, IndexError) as e:
        return f'lookup {e!r}'
    except ArithmeticError as e:
        return f'arithmetic {e}'
    except OSError as e:
        return f'os {type(e).__name__} {e.errno} {e.strerror}'
    except Exception as e:
        return f'other {type(e).__name__}'
    except BaseException as e:
        return f'base {type(e).__name__}'

for e in [KeyError('k'), IndexError('i'), ZeroDivisionError('z'), OverflowError(), FileNotFoundError(2, 'gone'),
          ConnectionResetError('reset'), TimeoutError(), UnicodeError('u'), NotImplementedError(), KeyboardInterrupt(),
          SystemExit(3), GeneratorExit(), StopIteration(5), ValueError, LookupError]:
    print(classify(e))
print(issubclass(FileNotFoundError, OSError), IOError is OSError, EnvironmentError is OSError)
print([c.__name__ for c in (ModuleNotFoundError, RecursionError, UnboundLocalError) if issubclass(c, Exception)])
OSError(13, 'denied', 'file.txt')
str(OSError(13, 'denied', 'file.txt')), type(OSError(13, 'x')).__name__
