# A class made in a function names its scope in the report.
def make_error(label):
    class LocalError(Exception):
        def __str__(self):
            return f'{label}: {len(self.args)} args'
    return LocalError

First, Second = make_error('first'), make_error('second')
try:
    raise First(1, 2)
except Second:
    print('wrong one')
except First as error:
    print(type(error).__qualname__, error)
raise Second('a')
