# The wording of every way to call a function wrongly.
def f(a, b, /, c, *, d, e=1):
    pass

def g(a=1):
    pass

calls = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2, 3, 4, d=1),
    lambda: f(1, 2, 3),
    lambda: f(1, 2, 3, d=1, z=2),
    lambda: f(1, 2, c=1, d=1, a=3),
    lambda: f(1, 2, 3, c=4, d=5),
    lambda: g(1, 2),
    lambda: g(1, a=2),
    lambda: g(*1),
    lambda: g(**1),
    lambda: g(**{1: 2}),
    lambda: g(**{'a': 1}, **{'a': 2}),
    lambda: (lambda: 0)(1),
]
for call in calls:
    try:
        call()
    except TypeError as error:
        print(error)
