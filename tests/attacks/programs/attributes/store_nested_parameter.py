# goal: parameters of nested functions, comprehensions and classes that share a checked one's name
# stopped by: guard
import json
target = json.JSONEncoder
def a(x):
    def b(y, x):
        x.item_separator = 'POISON'
    b(1, target)
def c(x):
    class K:
        x = target
        x.item_separator = 'POISON'
def d(x):
    return [x for x.item_separator in ['POISON']]
def e(x):
    g = (x for x.item_separator in ['POISON'])
    list(g)
def f(x, /):
    x.item_separator = 'POISON'
def g(x=target):
    x.item_separator = 'POISON'
async def h(x):
    x.item_separator = 'POISON'
def i(x):
    yield
    x.item_separator = 'POISON'
def j(*x):
    x[0].item_separator = 'POISON'
def k(**x):
    x['t'].item_separator = 'POISON'
def l(x):
    with x as x.item_separator:
        pass
def m(x):
    for x.item_separator in ['POISON']:
        pass
def n(x):
    x.item_separator: str = 'POISON'
def o(x):
    x.item_separator += 'POISON'
LEAKED = []
for act in [lambda: a(1), lambda: c(1), lambda: d(target), lambda: e(target), lambda: f(target), lambda: g(), lambda: h(target).send(None), lambda: list(i(target)), lambda: j(target), lambda: k(t=target), lambda: m(target), lambda: n(target), lambda: o(target), lambda: (lambda x: [0 for x.item_separator in ['POISON']])(target)]:
    try:
        act()
    except BaseException:
        pass
    if 'POISON' in target.item_separator:
        LEAKED.append('ESCAPED: shared class changed')
        break
LEAKED
