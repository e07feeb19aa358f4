# return, break and continue leave through __exit__.
log = []

class Note:
    def __init__(self, n):
        self.n = n
    def __enter__(self):
        log.append(f'+{self.n}')
        return self
    def __exit__(self, *exc):
        log.append(f'-{self.n}')

def f():
    with Note('f'):
        return len(log)

def g():
    for i in range(4):
        with Note(i) as note:
            if i == 1:
                continue
            if i == 2:
                break
            log.append(f'body{note.n}')
    return i

def gen():
    with Note('gen'):
        yield 1
        yield 2

print(f(), g(), log)
log.clear()
it = gen()
next(it)
it.close()
print(log)
log.clear()
print(list(gen()), log)

def overrides():
    with Note('x'):
        try:
            return 'try'
        finally:
            with Note('y'):
                log.append('fin')

log.clear()
overrides(), log
