# Clean-up code runs when a generator is closed or dropped out of a with.
from contextlib import closing

def resource(name):
    print('open', name)
    try:
        for i in range(3):
            yield f'{name}{i}'
    finally:
        print('close', name)

with closing(resource('a')) as g:
    print(next(g))
for x in resource('b'):
    print(x)
g = resource('c')
next(g)
try:
    g.throw(RuntimeError('thrown'))
except RuntimeError as error:
    print('out came', error)

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
unstarted = resource('never')
unstarted.close()
list(unstarted)
