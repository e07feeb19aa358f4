# A tokenizer fed character by character.
def tokenizer(emit):
    token = ''
    c = yield
    while c is not None:
        if c.isspace():
            if token:
                emit(token)
                token = ''
        elif c in '+-*/()':
            if token:
                emit(token)
            emit(c)
            token = ''
        else:
            token += c
        c = yield
    if token:
        emit(token)

def feed(text):
    out = []
    t = tokenizer(out.append)
    next(t)
    for c in text:
        t.send(c)
    try:
        t.send(None)
    except StopIteration:
        pass
    return out

print(feed('(12 + x1)*3'))
print(feed(''))
t = tokenizer(print)
next(t)
t.send('a')
t.send(5)
