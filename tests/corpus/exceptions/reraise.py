# raise alone raises the exception being handled.
def inner():
    raise ValueError('inner')

def outer():
    try:
        inner()
    except ValueError:
        print('handling')
        raise

try:
    outer()
except ValueError as error:
    first = error
    print(error, error.__context__)

try:
    raise
except RuntimeError as error:
    print(error)

def helper():
    raise

try:
    try:
        1 / 0
    except ZeroDivisionError:
        helper()
except ZeroDivisionError as error:
    print('helper reraised', error)

def nested():
    try:
        raise KeyError('one')
    except KeyError:
        try:
            raise IndexError('two')
        except IndexError:
            pass
        raise

try:
    nested()
except Exception as error:
    print(repr(error))
try:
    raise first
except ValueError as again:
    print(again is first)
outer()
