# Host calls in managers: the expression, __enter__, __exit__, the body, contextmanager.
from contextlib import contextmanager, ExitStack

class Span:
    def __init__(self, name):
        self.name = ext(name)
    def __enter__(self):
        log(f'enter {self.name}')
        return ext(self.name)
    def __exit__(self, kind, value, tb):
        log(f'exit {self.name} {kind and kind.__name__}')
        return ext(-1) == 0 and kind is KeyError

with Span('a') as a, Span(ext('b')) as b:
    print(a, b, ext(1))
with Span('c'):
    fail('KeyError', 'swallowed')
try:
    with Span('d') as d:
        fail('ValueError', 'passes')
except ValueError as error:
    print(error, d)

@contextmanager
def timed(label):
    log(f'start {label}')
    try:
        yield ext(label)
    except ZeroDivisionError:
        log('divided')
    finally:
        log(f'stop {label}')

with timed('x') as x:
    print(x)
    1 / 0

def early():
    with timed('y') as y:
        return ext(y)

def loop():
    for i in range(3):
        with timed(str(i)) as label:
            if ext(i) == 2:
                break
    return label

print(early(), loop())
with ExitStack() as stack:
    values = [stack.enter_context(Span(n)) for n in 'pq']
    stack.callback(log, 'callback')
    print(values)
with Span('last'):
    rate('unknown currency')
fetch(-5)
