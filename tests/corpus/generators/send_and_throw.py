# A generator as a coroutine: send, throw, close.
def accumulate():
    total = 0
    while True:
        try:
            x = yield total
        except ValueError as error:
            print('caught', error)
            total = -1
            continue
        except GeneratorExit:
            print('closing at', total)
            raise
        if x is None:
            print('plain next')
        else:
            total += x

g = accumulate()
print(next(g), g.send(5), next(g), g.send(7))
print(g.throw(ValueError('bad')))
print(g.send(3))
g.close()
g.close()
try:
    next(g)
except StopIteration as stop:
    print('stopped', stop.value)
fresh = accumulate()
try:
    fresh.send(1)
except TypeError as error:
    print(error)
fresh.throw(KeyError('before start'))
