# The report of an exception whose str() fails.
class Unprintable(Exception):
    def __str__(self):
        raise RuntimeError('str failed')

try:
    raise Unprintable('x')
except Unprintable as error:
    print(type(error).__name__, error.args)
    try:
        str(error)
    except RuntimeError as inner:
        print(inner)
raise Unprintable('y')
