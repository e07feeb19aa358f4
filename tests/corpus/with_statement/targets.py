# `as` takes any target: tuples, attributes, items, starred.
class Give:
    def __init__(self, value):
        self.value = value
    def __enter__(self):
        return self.value
    def __exit__(self, *args):
        pass

class Box:
    pass

box, table = Box(), {}
with Give((1, [2, 3])) as (a, (b, c)):
    print(a, b, c)
with Give('xyz') as [first, *rest]:
    print(first, rest)
with Give(7) as box.attr, Give(8) as table['key']:
    print(box.attr, table)
with Give(range(3)) as (box.x, table[0], last):
    print(box.x, table, last)
try:
    with Give((1, 2)) as (a, b, c):
        print('no')
except ValueError as error:
    print(error)

class NoExit:
    def __enter__(self):
        return 1

class NoEnter:
    def __exit__(self, *a):
        pass

for bad in (NoExit, NoEnter, int):
    try:
        with bad():
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
with Give(1) as n, Give(n + 1) as m:
    total = n + m
total
