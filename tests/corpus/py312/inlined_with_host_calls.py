# Comprehensions that call the host are still part of the function around them.
def unbound(flag):
    if flag:
        late = 1
    return [ext(late) for _ in 'a']

def where():
    x = 'outer'
    rows = [[ext(x) for x in echo('ab')] for x in range(2)]
    return rows, x

def captured():
    makers = [lambda: ext(i) for i in echo([1, 2])]
    return [m() for m in makers]

print(unbound(True), where(), captured())

class C:
    base = 10
    scaled = [ext(i) for i in echo([1, 2])]

print(C.scaled, {ext(k): v for k, v in echo({'a': 1}).items()})
[rate(c) for c in ('EUR', 'USD', 'none')]
