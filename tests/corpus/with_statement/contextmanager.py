# contextlib.contextmanager: the code around the yield.
from contextlib import contextmanager, suppress, ExitStack, nullcontext

@contextmanager
def tag(name, out):
    out.append(f'<{name}>')
    try:
        yield out.append
    except KeyError as error:
        out.append(f'lost {error}')
    finally:
        out.append(f'</{name}>')

out = []
with tag('a', out) as put:
    put('text')
    with tag('b', out):
        {}['k']
print(''.join(out))

@contextmanager
def never():
    if False:
        yield

@contextmanager
def twice():
    yield 1
    yield 2

for manager in (never, twice):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print(error)

with suppress(ZeroDivisionError, KeyError):
    1 / 0
with ExitStack() as stack:
    names = [stack.enter_context(nullcontext(n)) for n in 'xy']
    stack.callback(print, 'callback', 1)
    stack.push(lambda *exc: print('pushed', exc[0]))
    print(names)

@tag('deco', out)
def decorated():
    return 'decorated ran'

print(decorated(), out[-2:])
with tag('z', out):
    raise ValueError('through')
