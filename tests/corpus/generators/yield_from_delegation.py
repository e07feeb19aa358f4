# yield from passes values, exceptions and close on to the inner generator.
def inner():
    try:
        while True:
            try:
                got = yield 'ready'
                print('inner got', got)
            except KeyError as error:
                print('inner caught', error)
                yield 'recovered'
    finally:
        print('inner done')

def outer():
    try:
        yield from inner()
    finally:
        print('outer done')

g = outer()
print(next(g))
print(g.send('hello'))
print(g.throw(KeyError('k')))
print(next(g))
g.close()

def failing():
    yield 1
    raise RuntimeError('inner failed')

def rescue():
    try:
        yield from failing()
    except RuntimeError as error:
        yield f'rescued: {error}'

print(list(rescue()))

class Custom:
    def __iter__(self):
        return iter('xy')

def delegate():
    yield from Custom()
    yield from {'k': 1}
    yield from (c for c in 'z')

list(delegate())
