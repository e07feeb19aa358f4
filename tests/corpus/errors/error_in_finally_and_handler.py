# Errors raised while handling errors, caught at the end with their contexts.
def risky(n):
    try:
        if n == 0:
            raise ValueError('zero')
        return 10 / (n - 1)
    except ValueError:
        {}['handler']
    finally:
        if n == 2:
            [][0]

for n in (0, 1, 2, 3):
    try:
        print(n, risky(n))
    except Exception as error:
        print(n, repr(error), '<-', repr(error.__context__))
try:
    try:
        raise TypeError('one')
    except TypeError as e:
        raise ValueError('two') from e
except ValueError as e:
    print(repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
risky(2)
