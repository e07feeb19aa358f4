# Wrappers that pass on whatever they get.
def traced(f):
    def wrapper(*args, **kwargs):
        shown = ', '.join([*map(repr, args), *(f'{k}={v!r}' for k, v in kwargs.items())])
        print(f'{f.__name__}({shown})')
        return f(*args, **kwargs)
    return wrapper

@traced
def area(width, height=1, *, unit='m'):
    return f'{width * height}{unit}2'

print(area(3))
print(area(3, 4, unit='cm'))
print(area(height=2, width=5))
args = (7,)
kwargs = {'unit': 'km'}
print(area(*args, 2, **kwargs))
try:
    area(*args, *args, *args)
except TypeError as error:
    print(error)
kwargs
