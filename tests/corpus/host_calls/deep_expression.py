# One expression with host calls at many depths, and state that changes between them.
state = {'n': 0}
def step(by=1):
    state['n'] += by
    return state['n']

value = [
    step() + ext(step()),
    {ext('k'): [step(), *(ext(step()) for _ in range(2))], **{c: ext(step()) for c in 'ab'}},
    (lambda q: q + ext(q))(step()) if ext(step()) > 3 and step() else ext('never'),
    f'{step()}{ext(step())}{step()}',
    [step(), step()][ext(-1)],
    step(ext(step())),
    (y := ext(step())) + y + step(),
    max(step(), ext(step()), step()) - state['n'],
    not (step() and ext(-1)) or step(),
    'abc'[ext(0):][::ext(-2)] + str(step()),
]
print(value)
print(state)
a = [0, 0, 0]
i = 0
a[i], i, a[i] = ext(i), ext(i), ext(i) * 10
print(a, i)
b = (c := [ext(1)]) + [*c, ext(c[0])] + c
x = 1
def change():
    global x
    x = 100
    return 0
print(x + change() + ext(x), x)
print(b[0] < ext(1) < b[-1] == b[1] + change())
z = (x, change(), ext(x), x)
z, step() if ext(0) else 0, state
