# Decorators that check arguments, retry and time out by count.
def typed(**kinds):
    def deco(f):
        def wrapper(*args, **kwargs):
            for (name, kind), value in zip(kinds.items(), args):
                if not isinstance(value, kind):
                    raise TypeError(f'{f.__name__}: {name} must be {kind.__name__}, got {type(value).__name__}')
            return f(*args, **kwargs)
        return wrapper
    return deco

def retry(times, on=(Exception,)):
    def deco(f):
        def wrapper(*args):
            errors = []
            for _ in range(times):
                try:
                    return f(*args), errors
                except on as error:
                    errors.append(f'{type(error).__name__}: {error}')
            raise RuntimeError('; '.join(errors))
        return wrapper
    return deco

@typed(a=int, b=int)
def divide(a, b):
    return a / b

attempts = iter([ValueError('first'), KeyError('second'), 'result'])

@retry(3, on=(ValueError, KeyError))
def unsteady():
    x = next(attempts)
    if isinstance(x, Exception):
        raise x
    return x

print(divide(6, 3), unsteady())
try:
    divide(1, 'x')
except TypeError as error:
    print(error)

@retry(2, on=(ZeroDivisionError,))
@typed(a=int, b=int)
def risky(a, b):
    return divide(a, b)

print(risky(4, 2))
try:
    risky(1, 0)
except RuntimeError as error:
    print(error)
risky('a', 'b')
