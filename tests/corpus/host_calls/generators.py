# Host calls inside generators, between yields, through yield from, in send and close.
def rows():
    page = 1
    while True:
        batch = fetch(page)
        if not batch:
            return ext(page)
        yield from batch
        page += 1

print([r['id'] for r in rows()])

def wrapped():
    total = yield from rows()
    yield ('pages', total)

print(list(wrapped())[-1])

def talk():
    got = yield ext(0)
    while got is not None:
        got = yield ext(got)
    return ext('end')

g = talk()
print(next(g), g.send(10), g.send('x'))
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value)

def guarded():
    try:
        yield ext(1)
        yield ext(2)
    except ValueError as error:
        yield ext(str(error))
    finally:
        log('closing')

g = guarded()
next(g)
print(g.throw(ValueError('thrown')))
g.close()
g2 = guarded()
next(g2)
g2.close()
first = next(r for r in rows() if echo(r['amount']) > 100)
print(first['id'], sum(1 for _ in rows()))
a, b = (ext(i) for i in range(2))
print(a, b, (yield_ := [ext(x) for x in guarded()]))
def failing():
    yield ext(1)
    fail('LookupError', 'in generator')
list(failing())
