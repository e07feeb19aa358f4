# contextmanager, ExitStack, suppress, redirect-free tools, ContextDecorator.
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext, ContextDecorator, AbstractContextManager

log = []

@contextmanager
def section(name, *, swallow=()):
    log.append(f'+{name}')
    try:
        yield name.upper()
    except swallow as error:
        log.append(f'!{type(error).__name__}')
    else:
        log.append(f'ok {name}')
    finally:
        log.append(f'-{name}')

with section('a') as a, section('b', swallow=KeyError) as b:
    log.append(a + b)
    raise KeyError('x')
print(log)
log.clear()

class Timer(ContextDecorator):
    def __init__(self, label):
        self.label = label
    def __enter__(self):
        log.append(f'start {self.label}')
        return self
    def __exit__(self, *exc):
        log.append(f'stop {self.label} {exc[0] and exc[0].__name__}')
        return False

@Timer('f')
def f(x):
    log.append(x)
    return x * 2

print(f(4), log)
log.clear()
with ExitStack() as stack:
    stack.enter_context(section('1'))
    stack.callback(log.append, 'callback')
    stack.push(Timer('pushed'))
    moved = stack.pop_all()
log.append('stack left')
moved.close()
print(log)
with suppress(ValueError, TypeError):
    int('x')
    print('never')

class C:
    def close(self):
        log.append('closed')

log.clear()
with closing(C()) as c, nullcontext(5) as n:
    log.append(n)
print(log, isinstance(Timer('x'), AbstractContextManager))

@contextmanager
def bad_exit():
    try:
        yield
    finally:
        raise RuntimeError('in exit')

try:
    with bad_exit():
        raise ValueError('body')
except RuntimeError as error:
    print(error, repr(error.__context__))

def many(n):
    with ExitStack() as s:
        names = [s.enter_context(section(f's{i}')) for i in range(n)]
        if n == 2:
            return names
        raise LookupError(n)

print(many(2))
many(1)
