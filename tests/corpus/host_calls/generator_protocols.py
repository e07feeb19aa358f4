# send, throw and close with host calls before, between and after yields; delegation across them.
def echoing(name):
    log(f'start {name}')
    received = []
    try:
        while True:
            try:
                got = yield ext(len(received))
                received.append(echo(got))
            except ValueError as error:
                received.append(ext(str(error)))
    finally:
        log([name, len(received)])

def relay(name):
    try:
        result = yield from echoing(name)
    except KeyError as error:
        yield ext(f'relay caught {error.args[0]}')
    finally:
        log(f'relay {name} done')

g = relay('a')
print(next(g), g.send('x'), g.throw(ValueError('v')), g.send('y'))
print(g.throw(KeyError('k')))
print(next(g, 'exhausted'))
h = relay('b')
next(h)
h.close()
print([*zip(relay('c'), range(2))])

def producer(n):
    total = 0
    for i in range(n):
        total += (yield i, ext(total)) or 0
    return ext(total)

def run(gen, *values):
    out = [next(gen)]
    try:
        for v in values:
            out.append(gen.send(echo(v)))
    except StopIteration as stop:
        out.append(('returned', stop.value))
    return out

print(run(producer(3), 10, 20, 30))
pipeline = (ext(v) for v in (w for w in echo([1, 2, 3]) if ext(w) > 2))
print(list(pipeline))
lazy = (fetch(p) for p in (1, -1, 2))
print(len(next(lazy)))
try:
    next(lazy)
except ValueError as error:
    print(error, list(lazy))
k = echoing('last')
next(k)
k.throw(fail('TypeError', 'from argument'))
