# yield in every corner of an expression.
def corners():
    x = (yield 'a') or (yield 'b')
    print('x', x)
    lst = [(yield 'c'), (yield 'd')]
    print('lst', lst)
    d = {(yield 'k'): (yield 'v')}
    print('d', d)
    print(f"{(yield 'f')}-{(yield 'g'):>3}")
    y = (yield 'cond') and 1
    if (yield 'if') == 2:
        print('two')
    while (yield 'while'):
        print('looping')
    print((yield), y)
    return (yield 'r'), (lambda: (yield))

g = corners()
script = [None, 0, 'B', 1, 2, 'key', 'value', 'F', 'G', 'yes', 2, True, False, 'bare', 'R']
shown = []
for value in script:
    try:
        shown.append(g.send(value))
    except StopIteration as stop:
        print('return', stop.value[0])
shown
